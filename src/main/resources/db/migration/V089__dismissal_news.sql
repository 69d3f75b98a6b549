-- A notice is on record in the transaction that gives it; word of it is news for whoever tells people.
UPDATE outbox_message SET news = true, attempts = 0, last_error = NULL
    WHERE topic = 'dismissal-announced' AND done_at IS NULL;
