-- What every feature stands on: the audit trail, the outbox and the answers kept for repeated requests.
-- Flyway runs as the owner; the application connects as ${app_role}, which never gets DDL.

GRANT USAGE ON SCHEMA public TO ${app_role};

-- Raised by append-only tables, so that even the owner's mistakes are refused.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TABLE audit_entry (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL,
    principal   uuid NOT NULL,
    name        text NOT NULL,
    role        text NOT NULL,
    action      text NOT NULL,
    object_type text NOT NULL,
    object_id   text NOT NULL,
    reason      text,
    details     jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX audit_entry_object ON audit_entry (object_type, object_id, id);
GRANT SELECT, INSERT ON audit_entry TO ${app_role};
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE outbox_message (
    id         uuid PRIMARY KEY,
    topic      text NOT NULL,
    payload    jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    due_at     timestamptz NOT NULL,
    attempts   integer NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    last_error text,
    done_at    timestamptz
);
CREATE INDEX outbox_message_due ON outbox_message (due_at, id) WHERE done_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON outbox_message TO ${app_role};

CREATE TABLE idempotent_answer (
    principal    uuid NOT NULL,
    key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
    request_hash text NOT NULL,
    http_status  integer NOT NULL,
    headers      jsonb NOT NULL,
    body         text,
    created_at   timestamptz NOT NULL,
    PRIMARY KEY (principal, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (created_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotent_answer TO ${app_role};
