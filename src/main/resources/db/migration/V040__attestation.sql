-- A vendor's claim that a product meets the baseline; its moves; what was submitted, for ever.
CREATE TABLE attestation (
    id         uuid PRIMARY KEY,
    vendor     uuid NOT NULL REFERENCES organisation (id),
    product    uuid NOT NULL REFERENCES product (id),
    baseline   text NOT NULL,
    level      integer NOT NULL CHECK (level BETWEEN 1 AND 3),
    content    jsonb NOT NULL,
    revision   integer NOT NULL CHECK (revision >= 0),
    state      text NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'IN_EVALUATION',
                   'INFO_REQUESTED', 'EVALUATED', 'IN_REVIEW', 'GRANTED', 'DENIED', 'DISMISSED', 'WITHDRAWN')),
    answer_by  timestamptz,
    created_at timestamptz NOT NULL,
    version    bigint NOT NULL,
    CHECK (revision > 0 OR state IN ('DRAFT', 'WITHDRAWN'))
);
CREATE INDEX attestation_vendor ON attestation (vendor, id);
CREATE INDEX attestation_overdue ON attestation (answer_by) WHERE answer_by IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON attestation TO ${app_role};

CREATE TABLE attestation_history (
    id          uuid PRIMARY KEY,
    attestation uuid NOT NULL REFERENCES attestation (id),
    at          timestamptz NOT NULL,
    from_state  text NOT NULL,
    to_state    text NOT NULL,
    principal   uuid NOT NULL,
    name        text NOT NULL,
    role        text NOT NULL,
    reason      text NOT NULL,
    details     jsonb NOT NULL
);
CREATE INDEX attestation_history_of ON attestation_history (attestation, id);
GRANT SELECT, INSERT ON attestation_history TO ${app_role};
CREATE TRIGGER attestation_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attestation_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The exact bytes that were sealed at each submission.
CREATE TABLE attestation_revision (
    id           uuid PRIMARY KEY,
    attestation  uuid NOT NULL REFERENCES attestation (id),
    number       integer NOT NULL CHECK (number > 0),
    snapshot     bytea NOT NULL,
    digest       text NOT NULL CHECK (digest ~ '^sha256:[0-9a-f]{64}$'),
    seal         jsonb NOT NULL,
    submitted_at timestamptz NOT NULL,
    UNIQUE (attestation, number)
);
GRANT SELECT, INSERT ON attestation_revision TO ${app_role};
CREATE TRIGGER attestation_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attestation_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
