-- Labels: what they state and what was signed, fixed before they exist; where they stand; their documents, for ever.
CREATE TABLE label (
    serial        text PRIMARY KEY CHECK (serial ~ '^[0-9A-HJKMNP-TV-Z]{9}$'),
    decision      uuid NOT NULL UNIQUE REFERENCES decision (id),
    product       uuid NOT NULL REFERENCES product (id),
    vendor        uuid NOT NULL REFERENCES organisation (id),
    facts         bytea NOT NULL,
    signing_input text NOT NULL,
    decided_at    timestamptz NOT NULL,
    valid_until   timestamptz NOT NULL,
    reserved_at   timestamptz NOT NULL,
    signature     text,
    state         text NOT NULL CHECK (state IN ('ISSUING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'SURRENDERED',
                      'SUPERSEDED', 'EXPIRED')),
    reason_code   text CHECK (reason_code IN ('SECURITY_INCIDENT', 'UNREPORTED_CHANGE', 'EVIDENCE_FALSE', 'MISUSE',
                      'VENDOR_REQUEST', 'OTHER')),
    since         timestamptz NOT NULL,
    superseded_by text REFERENCES label (serial),
    support_until text CHECK (support_until ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    documented_at timestamptz,
    version       bigint NOT NULL,
    CHECK ((state = 'ISSUING') = (signature IS NULL)),
    CHECK ((state IN ('SUSPENDED', 'WITHDRAWN', 'SURRENDERED')) = (reason_code IS NOT NULL)),
    CHECK ((state = 'SUPERSEDED') = (superseded_by IS NOT NULL)),
    CHECK (documented_at IS NULL OR signature IS NOT NULL)
);
CREATE INDEX label_product ON label (product);
CREATE INDEX label_unfinished ON label (reserved_at) WHERE documented_at IS NULL;
CREATE INDEX label_running ON label (valid_until) WHERE state IN ('ACTIVE', 'SUSPENDED');
GRANT SELECT, INSERT,
    UPDATE (signature, state, reason_code, since, superseded_by, support_until, documented_at, version)
    ON label TO ${app_role};

-- What was signed stays signed, what has ended stays ended, and a promise of support never moves earlier (UK PSTI).
CREATE FUNCTION refuse_label_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.serial, NEW.decision, NEW.facts, NEW.signing_input, NEW.valid_until)
            IS DISTINCT FROM (OLD.serial, OLD.decision, OLD.facts, OLD.signing_input, OLD.valid_until)
        OR (OLD.signature IS NOT NULL AND NEW.signature IS DISTINCT FROM OLD.signature)
        OR (OLD.state IN ('WITHDRAWN', 'SURRENDERED', 'SUPERSEDED', 'EXPIRED') AND NEW.state <> OLD.state)
        OR (OLD.support_until IS NOT NULL
            AND (NEW.support_until IS NULL OR NEW.support_until < OLD.support_until))
    THEN
        RAISE EXCEPTION 'label % does not change so', OLD.serial USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER label_frozen BEFORE UPDATE OR DELETE ON label
    FOR EACH ROW EXECUTE FUNCTION refuse_label_change();

CREATE TABLE label_history (
    id          uuid PRIMARY KEY,
    label       text NOT NULL REFERENCES label (serial),
    at          timestamptz NOT NULL,
    from_state  text NOT NULL,
    to_state    text NOT NULL,
    reason_code text,
    words       text NOT NULL,
    principal   uuid NOT NULL,
    name        text NOT NULL,
    role        text NOT NULL
);
CREATE INDEX label_history_of ON label_history (label, id);
GRANT SELECT, INSERT ON label_history TO ${app_role};
CREATE TRIGGER label_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON label_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE label_document (
    id      uuid PRIMARY KEY,
    label   text NOT NULL REFERENCES label (serial),
    name    text NOT NULL CHECK (name IN ('FACTS', 'CREDENTIAL', 'CERTIFICATE', 'QR_PICTURE', 'QR_DRAWING')),
    content bytea NOT NULL,
    digest  text NOT NULL CHECK (digest = 'sha256:' || encode(sha256(content), 'hex')),
    UNIQUE (label, name)
);
GRANT SELECT, INSERT ON label_document TO ${app_role};
CREATE TRIGGER label_document_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON label_document
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE support_promise (
    id        uuid PRIMARY KEY,
    label     text NOT NULL REFERENCES label (serial),
    until     text NOT NULL CHECK (until ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    at        timestamptz NOT NULL,
    principal uuid NOT NULL,
    name      text NOT NULL,
    role      text NOT NULL
);
CREATE INDEX support_promise_of ON support_promise (label, id);
GRANT SELECT, INSERT ON support_promise TO ${app_role};
CREATE TRIGGER support_promise_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON support_promise
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();


-- What the public search looks for, written with the label and never changed. Words are in lower case, letters and
-- digits only, so that the parser of PostgreSQL sees nothing but plain words.
CREATE TABLE label_entry (
    serial      text PRIMARY KEY REFERENCES label (serial),
    words       text NOT NULL,
    maker_words text NOT NULL,
    gtins       text[] NOT NULL,
    category    text NOT NULL,
    level       integer NOT NULL CHECK (level BETWEEN 1 AND 3),
    decided_at  timestamptz NOT NULL,
    words_index tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', words)) STORED,
    maker_index tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('simple', maker_words)) STORED
);
CREATE INDEX label_entry_words ON label_entry USING gin (words_index);
CREATE INDEX label_entry_maker ON label_entry USING gin (maker_index);
CREATE INDEX label_entry_gtins ON label_entry USING gin (gtins);
CREATE INDEX label_entry_newest ON label_entry (decided_at DESC, serial);
GRANT SELECT, INSERT ON label_entry TO ${app_role};
CREATE TRIGGER label_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON label_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
