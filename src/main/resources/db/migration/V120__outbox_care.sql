-- Somebody may have a message that failed tried again, or decide that it is never handled. Who did stands in the audit trail.
ALTER TABLE outbox_message
    ADD COLUMN abandoned_at     timestamptz,
    ADD COLUMN abandoned_reason text CHECK (length(abandoned_reason) BETWEEN 1 AND 2000),
    ADD COLUMN version          bigint NOT NULL DEFAULT 0,
    ADD CHECK ((abandoned_at IS NULL) = (abandoned_reason IS NULL)),
    ADD CHECK (done_at IS NULL OR abandoned_at IS NULL);
