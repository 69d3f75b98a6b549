-- Versions of the public baseline. The bytes that were hashed are kept, because they are what labels point at.
CREATE TABLE baseline (
    id           uuid PRIMARY KEY,
    name         text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    edition      text NOT NULL UNIQUE CHECK (edition ~ '^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$'),
    title        text NOT NULL,
    canonical    bytea NOT NULL,
    digest       text NOT NULL CHECK (digest = 'sha256:' || encode(sha256(canonical), 'hex')),
    state        text NOT NULL CHECK (state IN ('DRAFT', 'CONSULTATION', 'EFFECTIVE', 'SUNSET', 'WITHDRAWN')),
    drafted_by   uuid NOT NULL,
    approved_by  uuid,
    created_at   timestamptz NOT NULL,
    opened_at    timestamptz,
    effective_at timestamptz,
    sunset_on    date,
    version      bigint NOT NULL,
    -- Four eyes: who wrote it does not approve it.
    CHECK (approved_by <> drafted_by),
    CHECK ((approved_by IS NULL) = (effective_at IS NULL)),
    CHECK (state NOT IN ('EFFECTIVE', 'SUNSET') OR approved_by IS NOT NULL),
    CHECK (state NOT IN ('DRAFT', 'CONSULTATION') OR approved_by IS NULL),
    CHECK (state <> 'SUNSET' OR sunset_on IS NOT NULL),
    CHECK (state IN ('DRAFT', 'WITHDRAWN') OR opened_at IS NOT NULL)
);
CREATE INDEX baseline_in_force ON baseline (effective_at DESC) WHERE state = 'EFFECTIVE';
GRANT SELECT, INSERT, UPDATE ON baseline TO ${app_role};

-- What was laid open or published never changes, whoever asks; nor does who wrote and who approved it.
CREATE FUNCTION refuse_baseline_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.edition <> OLD.edition OR NEW.name <> OLD.name
        OR (OLD.state <> 'DRAFT' AND (NEW.canonical <> OLD.canonical OR NEW.drafted_by <> OLD.drafted_by))
        OR (OLD.approved_by IS NOT NULL AND NEW.approved_by IS DISTINCT FROM OLD.approved_by)
        OR (OLD.state = 'WITHDRAWN' AND NEW.state <> 'WITHDRAWN')
    THEN
        RAISE EXCEPTION 'baseline % is frozen', OLD.edition USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER baseline_frozen BEFORE UPDATE OR DELETE ON baseline
    FOR EACH ROW EXECUTE FUNCTION refuse_baseline_change();

CREATE TABLE baseline_history (
    id         uuid PRIMARY KEY,
    baseline   uuid NOT NULL REFERENCES baseline (id),
    at         timestamptz NOT NULL,
    from_state text NOT NULL,
    to_state   text NOT NULL,
    principal  uuid NOT NULL,
    actor      text NOT NULL,
    role       text NOT NULL,
    reason     text NOT NULL,
    details    jsonb NOT NULL
);
CREATE INDEX baseline_history_of ON baseline_history (baseline, id);
GRANT SELECT, INSERT ON baseline_history TO ${app_role};
CREATE TRIGGER baseline_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON baseline_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
