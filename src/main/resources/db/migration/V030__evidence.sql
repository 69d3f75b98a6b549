-- Evidence of a case, who read it, and transfers that have not become evidence yet.

CREATE TABLE evidence_item (
    id              uuid PRIMARY KEY,
    owner           uuid NOT NULL REFERENCES organisation (id),
    -- What the evidence is for; the feature that opened the case knows what it is.
    case_id         uuid NOT NULL,
    sha256          text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size            bigint NOT NULL CHECK (size > 0),
    file_name       text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120 AND file_name !~ '[/\\]'),
    media_type      text NOT NULL,
    confidentiality text NOT NULL CHECK (confidentiality IN ('PUBLIC', 'SCHEME', 'ASSESSOR', 'VENDOR')),
    description     text NOT NULL CHECK (length(description) <= 1000),
    uploaded_by     uuid NOT NULL,
    uploaded_at     timestamptz NOT NULL,
    UNIQUE (case_id, sha256)
);
-- Whether a content is still wanted by anybody is asked by its digest.
CREATE INDEX evidence_item_content ON evidence_item (sha256);
GRANT SELECT, INSERT ON evidence_item TO ${app_role};
CREATE TRIGGER evidence_item_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_item
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evidence_read (
    id        uuid PRIMARY KEY,
    evidence  uuid NOT NULL REFERENCES evidence_item (id),
    at        timestamptz NOT NULL,
    principal uuid NOT NULL,
    name      text NOT NULL,
    role      text NOT NULL
);
CREATE INDEX evidence_read_evidence ON evidence_read (evidence, id);
GRANT SELECT, INSERT ON evidence_read TO ${app_role};
CREATE TRIGGER evidence_read_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_read
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Written before a content is stored and deleted with the row that refers to it: what a crash leaves is found by it.
CREATE TABLE evidence_transfer (
    id       uuid PRIMARY KEY,
    sha256   text NOT NULL,
    size     bigint NOT NULL,
    began_at timestamptz NOT NULL
);
CREATE INDEX evidence_transfer_age ON evidence_transfer (began_at);
GRANT SELECT, INSERT, DELETE ON evidence_transfer TO ${app_role};
