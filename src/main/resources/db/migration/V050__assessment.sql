-- The examination of submissions: draws, the assessors drawn, what they asked, found and sealed, and what came of it.
CREATE TABLE assessor_draw (
    id                uuid PRIMARY KEY,
    attestation       uuid NOT NULL REFERENCES attestation (id),
    revision          integer NOT NULL CHECK (revision > 0),
    seat              integer NOT NULL CHECK (seat IN (1, 2)),
    number            integer NOT NULL CHECK (number > 0),
    drawn_at          timestamptz NOT NULL,
    baseline_digest   text NOT NULL CHECK (baseline_digest ~ '^sha256:[0-9a-f]{64}$'),
    submission_digest text NOT NULL CHECK (submission_digest ~ '^sha256:[0-9a-f]{64}$'),
    -- The database computes it too: a draw whose seed is not what its inputs give cannot be stored.
    seed              text NOT NULL CHECK (seed = encode(sha256(convert_to(
                          baseline_digest || E'\n' || submission_digest || E'\n' || number::text || E'\n', 'UTF8')), 'hex')),
    candidates        jsonb NOT NULL,
    excluded          jsonb NOT NULL,
    chosen            integer CHECK (chosen >= 0 AND chosen < jsonb_array_length(candidates)),
    UNIQUE (attestation, number),
    CHECK ((chosen IS NULL) = (jsonb_array_length(candidates) = 0))
);
GRANT SELECT, INSERT ON assessor_draw TO ${app_role};
CREATE TRIGGER assessor_draw_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessor_draw
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE assessment (
    id                   uuid PRIMARY KEY,
    attestation          uuid NOT NULL REFERENCES attestation (id),
    revision             integer NOT NULL CHECK (revision > 0),
    seat                 integer NOT NULL CHECK (seat IN (1, 2)),
    draw                 uuid NOT NULL UNIQUE REFERENCES assessor_draw (id),
    principal            uuid NOT NULL REFERENCES principal (id),
    name                 text NOT NULL,
    organisation         uuid NOT NULL REFERENCES organisation (id),
    organisation_name    text NOT NULL,
    accreditation        uuid NOT NULL,
    accreditation_number text NOT NULL,
    findings             jsonb NOT NULL,
    reports              integer NOT NULL CHECK (reports >= 0),
    state                text NOT NULL CHECK (state IN ('OFFERED', 'ACCEPTED', 'SEALED', 'DECLINED', 'CANCELLED')),
    offered_at           timestamptz NOT NULL,
    due_at               timestamptz,
    seconds_left         bigint CHECK (seconds_left >= 0),
    version              bigint NOT NULL,
    CHECK (due_at IS NULL OR seconds_left IS NULL),
    CHECK (state <> 'SEALED' OR reports > 0)
);
-- One assessor a seat, and never two of one body or one person on the same submission.
CREATE UNIQUE INDEX assessment_seat ON assessment (attestation, revision, seat)
    WHERE state IN ('OFFERED', 'ACCEPTED', 'SEALED');
CREATE UNIQUE INDEX assessment_body ON assessment (attestation, revision, organisation)
    WHERE state IN ('OFFERED', 'ACCEPTED', 'SEALED');
CREATE UNIQUE INDEX assessment_person ON assessment (attestation, revision, principal)
    WHERE state IN ('OFFERED', 'ACCEPTED', 'SEALED');
CREATE INDEX assessment_of ON assessment (attestation, revision);
CREATE INDEX assessment_queue ON assessment (principal, due_at, id);
CREATE INDEX assessment_due ON assessment (state, due_at) WHERE due_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE ON assessment TO ${app_role};

CREATE TABLE assessment_history (
    id         uuid PRIMARY KEY,
    assessment uuid NOT NULL REFERENCES assessment (id),
    at         timestamptz NOT NULL,
    from_state text NOT NULL,
    to_state   text NOT NULL,
    principal  uuid NOT NULL,
    name       text NOT NULL,
    role       text NOT NULL,
    reason     text NOT NULL,
    details    jsonb NOT NULL
);
CREATE INDEX assessment_history_of ON assessment_history (assessment, id);
GRANT SELECT, INSERT ON assessment_history TO ${app_role};
CREATE TRIGGER assessment_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The exact bytes that were sealed, one row each time.
CREATE TABLE assessment_report (
    id         uuid PRIMARY KEY,
    assessment uuid NOT NULL REFERENCES assessment (id),
    number     integer NOT NULL CHECK (number > 0),
    document   bytea NOT NULL,
    digest     text NOT NULL CHECK (digest = 'sha256:' || encode(sha256(document), 'hex')),
    sealed_at  timestamptz NOT NULL,
    UNIQUE (assessment, number)
);
GRANT SELECT, INSERT ON assessment_report TO ${app_role};
CREATE TRIGGER assessment_report_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assessment_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE reconciliation_proposal (
    id            uuid PRIMARY KEY,
    assessment    uuid NOT NULL REFERENCES assessment (id),
    report        integer NOT NULL CHECK (report > 0),
    requirement   text NOT NULL,
    verdict       text NOT NULL CHECK (verdict IN ('PASS', 'FAIL', 'INCONCLUSIVE', 'NOT_APPLICABLE')),
    justification text NOT NULL,
    evidence      jsonb NOT NULL,
    proposed_at   timestamptz NOT NULL
);
CREATE INDEX reconciliation_proposal_of ON reconciliation_proposal (assessment, report, id);
GRANT SELECT, INSERT ON reconciliation_proposal TO ${app_role};
CREATE TRIGGER reconciliation_proposal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reconciliation_proposal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE evaluation (
    id           uuid PRIMARY KEY,
    attestation  uuid NOT NULL REFERENCES attestation (id),
    revision     integer NOT NULL CHECK (revision > 0),
    number       integer NOT NULL CHECK (number > 0),
    document     bytea NOT NULL,
    digest       text NOT NULL CHECK (digest = 'sha256:' || encode(sha256(document), 'hex')),
    evaluators   jsonb NOT NULL,
    concluded_at timestamptz NOT NULL,
    UNIQUE (attestation, revision, number)
);
GRANT SELECT, INSERT ON evaluation TO ${app_role};
CREATE TRIGGER evaluation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who ever worked on an evaluation: none of them may decide on it (ISO/IEC 17065 section 7.6.2).
CREATE TABLE evaluation_actor (
    attestation uuid NOT NULL REFERENCES attestation (id),
    principal   uuid NOT NULL REFERENCES principal (id),
    since       timestamptz NOT NULL,
    PRIMARY KEY (attestation, principal)
);
GRANT SELECT, INSERT ON evaluation_actor TO ${app_role};
CREATE TRIGGER evaluation_actor_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evaluation_actor
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE question (
    id          uuid PRIMARY KEY,
    attestation uuid NOT NULL REFERENCES attestation (id),
    assessment  uuid NOT NULL REFERENCES assessment (id),
    requirement text,
    text        text NOT NULL,
    asked_at    timestamptz NOT NULL,
    answer_by   timestamptz NOT NULL,
    answer      text,
    evidence    jsonb NOT NULL,
    answered_by uuid,
    closed_at   timestamptz,
    version     bigint NOT NULL,
    CHECK (answer IS NULL OR (answered_by IS NOT NULL AND closed_at IS NOT NULL))
);
CREATE INDEX question_of ON question (attestation, id);
CREATE INDEX question_assessment ON question (assessment, id);
GRANT SELECT, INSERT, UPDATE ON question TO ${app_role};

-- What was asked never changes, nor does what was answered.
CREATE FUNCTION refuse_question_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.closed_at IS NOT NULL OR NEW.text <> OLD.text
        OR NEW.requirement IS DISTINCT FROM OLD.requirement OR NEW.attestation <> OLD.attestation
    THEN
        RAISE EXCEPTION 'question % is frozen', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER question_frozen BEFORE UPDATE OR DELETE ON question
    FOR EACH ROW EXECUTE FUNCTION refuse_question_change();

CREATE TABLE dismissal_notice (
    id           uuid PRIMARY KEY,
    attestation  uuid NOT NULL REFERENCES attestation (id),
    deadline     timestamptz NOT NULL,
    announced_at timestamptz NOT NULL,
    UNIQUE (attestation, deadline)
);
GRANT SELECT, INSERT ON dismissal_notice TO ${app_role};
CREATE TRIGGER dismissal_notice_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON dismissal_notice
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
