-- Promises of longer support are entries of the public log, so that anybody can prove them. Those that were made before are
-- told to it now: each with the time at which it was made, in canonical form (RFC 8785) as the application writes it.
ALTER TABLE support_promise ADD COLUMN ticket bigint UNIQUE;
ALTER TABLE support_promise DISABLE TRIGGER support_promise_append_only;
DO $$
DECLARE
    promise record;
    given bigint;
BEGIN
    FOR promise IN SELECT id, label, until, at FROM support_promise ORDER BY id LOOP
        INSERT INTO log_queue (entry, queued_at)
        VALUES (convert_to(format('{"at":"%s","kind":"support-promised","serial":"%s","until":"%s"}',
            to_char(promise.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), promise.label, promise.until), 'UTF8'), now())
        RETURNING id INTO given;
        UPDATE support_promise SET ticket = given WHERE id = promise.id;
    END LOOP;
END $$;
ALTER TABLE support_promise ENABLE TRIGGER support_promise_append_only;
ALTER TABLE support_promise ALTER COLUMN ticket SET NOT NULL;
