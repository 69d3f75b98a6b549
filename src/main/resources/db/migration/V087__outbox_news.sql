-- News is what somebody may want to hear of and nobody has to act on; without a subscriber it rests instead of failing.
ALTER TABLE outbox_message ADD COLUMN news boolean NOT NULL DEFAULT false;

-- Word of labels was news all along; what was tried in vain because nobody listens is made to rest.
UPDATE outbox_message SET news = true, attempts = 0, last_error = NULL
    WHERE topic IN ('label-issued', 'label-moved') AND done_at IS NULL;
