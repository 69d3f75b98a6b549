-- A label whose key is lost gets a further edition of its signed documents; what was handed out before stays as it is.

-- The key that a compact JWS names (RFC 7515 section 4.1.4); nothing where it is none of ours.
CREATE FUNCTION kid_of_jws(jws text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
    header text := translate(split_part(jws, '.', 1), '-_', '+/');
BEGIN
    header := encode(decode(rpad(header, 4 * ((length(header) + 3) / 4), '='), 'base64'), 'escape');
    RETURN substring(header FROM '"kid":"([A-Za-z0-9_-]{43})"');
EXCEPTION WHEN data_exception THEN
    RETURN NULL;
END $$;

ALTER TABLE label
    ADD COLUMN edition integer NOT NULL DEFAULT 1,
    ADD COLUMN credential text,
    ADD COLUMN kid text GENERATED ALWAYS AS (kid_of_jws(coalesce(credential, signing_input))) STORED;
CREATE INDEX label_kid ON label (kid) WHERE state IN ('ACTIVE', 'SUSPENDED');
GRANT UPDATE (signing_input, edition, credential) ON label TO ${app_role};

-- As before, but for two things: a draft that nobody has signed may name another key, and a later edition may bring
-- another signature. What is stated under either stays the same to the byte.
CREATE OR REPLACE FUNCTION refuse_label_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.serial, NEW.decision, NEW.facts, NEW.valid_until)
            IS DISTINCT FROM (OLD.serial, OLD.decision, OLD.facts, OLD.valid_until)
        OR (NEW.signing_input <> OLD.signing_input AND (NEW.state <> 'ISSUING'
            OR split_part(NEW.signing_input, '.', 2) <> split_part(OLD.signing_input, '.', 2)))
        OR (OLD.signature IS NOT NULL AND NEW.signature IS DISTINCT FROM OLD.signature)
        OR NEW.edition NOT IN (OLD.edition, OLD.edition + 1)
        OR (NEW.edition > OLD.edition AND OLD.state NOT IN ('ACTIVE', 'SUSPENDED'))
        OR (NEW.credential IS DISTINCT FROM OLD.credential AND (NEW.edition = OLD.edition
            OR split_part(NEW.credential, '.', 2) IS DISTINCT FROM split_part(OLD.signing_input, '.', 2)))
        OR (OLD.state IN ('WITHDRAWN', 'SURRENDERED', 'SUPERSEDED', 'EXPIRED') AND NEW.state <> OLD.state)
        OR (OLD.support_until IS NOT NULL
            AND (NEW.support_until IS NULL OR NEW.support_until < OLD.support_until))
    THEN
        RAISE EXCEPTION 'label % does not change so', OLD.serial USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

CREATE TABLE label_edition (
    id       uuid PRIMARY KEY,
    label    text NOT NULL REFERENCES label (serial),
    number   integer NOT NULL CHECK (number > 1),
    lost_key text NOT NULL REFERENCES scheme_key (kid),
    at       timestamptz NOT NULL,
    UNIQUE (label, number)
);
GRANT SELECT, INSERT ON label_edition TO ${app_role};
CREATE TRIGGER label_edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON label_edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The key by which a document is signed; of documents from before it was written down, time says it.
ALTER TABLE label_document
    ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition > 0),
    ADD COLUMN kid text,
    DROP CONSTRAINT label_document_label_name_key,
    ADD CONSTRAINT label_document_once UNIQUE (label, name, edition);
CREATE INDEX label_document_certificate ON label_document (kid) WHERE name = 'CERTIFICATE';

-- Each credential has its own entry in the log: only that one proves when it was there.
ALTER TABLE logged_label
    ADD COLUMN edition integer NOT NULL DEFAULT 1 CHECK (edition > 0),
    DROP CONSTRAINT logged_label_pkey,
    ADD PRIMARY KEY (serial, edition);

-- What has to be done after a key was lost, label by label, and what came of it.
CREATE TABLE label_resigning (
    lost_key    text NOT NULL REFERENCES scheme_key (kid),
    label       text NOT NULL REFERENCES label (serial),
    outcome     text NOT NULL CHECK (outcome IN ('WAITING', 'DONE', 'FAILED', 'TOO_LATE', 'ENDED')),
    enrolled_at timestamptz NOT NULL,
    tried_at    timestamptz,
    due_at      timestamptz NOT NULL,
    attempts    integer NOT NULL CHECK (attempts >= 0),
    error       text,
    PRIMARY KEY (lost_key, label)
);
CREATE INDEX label_resigning_due ON label_resigning (due_at) WHERE outcome IN ('WAITING', 'FAILED');
GRANT SELECT, INSERT, UPDATE (outcome, tried_at, due_at, attempts, error) ON label_resigning TO ${app_role};
