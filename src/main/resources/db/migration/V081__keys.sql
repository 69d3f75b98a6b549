-- The platform's own keys: public halves and what became of them, for ever. Private keys are never here.
CREATE TABLE scheme_key (
    id             uuid PRIMARY KEY,
    kid            text NOT NULL UNIQUE CHECK (kid ~ '^[A-Za-z0-9_-]{43}$'),
    role           text NOT NULL CHECK (role IN ('LABEL', 'DOCUMENT', 'STATUS', 'LOG', 'WEBHOOK', 'AUTHORITY')),
    algorithm      text NOT NULL CHECK (algorithm IN ('ES256', 'ED25519', 'ML_DSA_44')),
    public_key     bytea NOT NULL,
    certificates   text NOT NULL,
    state          text NOT NULL CHECK (state IN ('STANDBY', 'ACTIVE', 'RETIRED', 'COMPROMISED')),
    recorded_at    timestamptz NOT NULL,
    active_at      timestamptz,
    retired_at     timestamptz,
    signs_until    timestamptz CHECK (signs_until >= retired_at),
    compromised_at timestamptz,
    declared_at    timestamptz CHECK (declared_at >= compromised_at),
    version        bigint NOT NULL,
    CHECK ((state IN ('ACTIVE', 'RETIRED')) <= (active_at IS NOT NULL)),
    CHECK ((state = 'STANDBY') <= (active_at IS NULL)),
    CHECK ((state = 'RETIRED') <= (retired_at IS NOT NULL)),
    CHECK ((state IN ('STANDBY', 'ACTIVE')) <= (retired_at IS NULL)),
    CHECK ((retired_at IS NULL) = (signs_until IS NULL)),
    CHECK ((state = 'COMPROMISED') = (compromised_at IS NOT NULL)),
    CHECK ((compromised_at IS NULL) = (declared_at IS NULL))
);
CREATE UNIQUE INDEX scheme_key_active ON scheme_key (role, algorithm) WHERE state = 'ACTIVE';
GRANT SELECT, INSERT,
    UPDATE (state, active_at, retired_at, signs_until, compromised_at, declared_at, version) ON scheme_key TO ${app_role};

CREATE TABLE scheme_key_history (
    id         uuid PRIMARY KEY,
    key        uuid NOT NULL REFERENCES scheme_key (id),
    at         timestamptz NOT NULL,
    from_state text,
    to_state   text NOT NULL,
    reason     text NOT NULL,
    principal  uuid NOT NULL,
    name       text NOT NULL,
    role       text NOT NULL
);
CREATE INDEX scheme_key_history_of ON scheme_key_history (key, id);
GRANT SELECT, INSERT ON scheme_key_history TO ${app_role};
CREATE TRIGGER scheme_key_history_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON scheme_key_history
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What one scheme owner proposes and another approves.
CREATE TABLE key_proposal (
    id               uuid PRIMARY KEY,
    kind             text NOT NULL CHECK (kind IN ('ROTATION', 'COMPROMISE')),
    key              uuid NOT NULL REFERENCES scheme_key (id),
    successor        uuid REFERENCES scheme_key (id) CHECK (successor <> key),
    as_of            timestamptz,
    reason           text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'WITHDRAWN')),
    proposed_by      uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at      timestamptz NOT NULL,
    closed_by        uuid,
    closed_by_name   text,
    closed_at        timestamptz CHECK (closed_at >= proposed_at),
    version          bigint NOT NULL,
    CHECK (state <> 'APPROVED' OR closed_by <> proposed_by),
    CHECK ((kind = 'COMPROMISE') = (as_of IS NOT NULL)),
    CHECK ((state = 'OPEN') = (closed_by IS NULL)),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (closed_by_name IS NULL))
);
CREATE UNIQUE INDEX key_proposal_open ON key_proposal (key, kind) WHERE state = 'OPEN';
GRANT SELECT, INSERT, UPDATE (successor, state, closed_by, closed_by_name, closed_at, version)
    ON key_proposal TO ${app_role};

-- Four eyes, also against somebody who goes around the application: both are scheme owners, and what is closed stays.
CREATE FUNCTION refuse_key_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a proposal stays on record' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM membership
        WHERE principal = coalesce(NEW.closed_by, NEW.proposed_by) AND role = 'SCHEME_OWNER' AND ended_at IS NULL)
    THEN
        RAISE EXCEPTION 'only scheme owners move keys' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'OPEN' THEN
            RAISE EXCEPTION 'a proposal begins open' USING ERRCODE = 'restrict_violation';
        END IF;
    ELSIF OLD.state <> 'OPEN'
        OR (NEW.id, NEW.kind, NEW.key, NEW.as_of, NEW.reason, NEW.proposed_by, NEW.proposed_at)
            IS DISTINCT FROM (OLD.id, OLD.kind, OLD.key, OLD.as_of, OLD.reason, OLD.proposed_by, OLD.proposed_at)
    THEN
        RAISE EXCEPTION 'a proposal does not change so' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER key_proposal_frozen BEFORE INSERT OR UPDATE OR DELETE ON key_proposal
    FOR EACH ROW EXECUTE FUNCTION refuse_key_proposal();

-- A key goes one way, a compromise only grows, and nothing but an approved proposal puts a key to use or declares it lost.
CREATE FUNCTION refuse_key_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.id, NEW.kid, NEW.role, NEW.algorithm, NEW.public_key, NEW.certificates, NEW.recorded_at)
            IS DISTINCT FROM
            (OLD.id, OLD.kid, OLD.role, OLD.algorithm, OLD.public_key, OLD.certificates, OLD.recorded_at)
        OR (OLD.active_at IS NOT NULL AND NEW.active_at IS DISTINCT FROM OLD.active_at)
        OR (OLD.retired_at IS NOT NULL
            AND (NEW.retired_at, NEW.signs_until) IS DISTINCT FROM (OLD.retired_at, OLD.signs_until))
        OR (OLD.compromised_at IS NOT NULL AND NEW.compromised_at > OLD.compromised_at)
        OR (OLD.state = 'COMPROMISED' AND NEW.state <> 'COMPROMISED')
        OR (OLD.state = 'RETIRED' AND NEW.state NOT IN ('RETIRED', 'COMPROMISED'))
        OR (OLD.state = 'ACTIVE' AND NEW.state = 'STANDBY')
        OR (OLD.state = 'STANDBY' AND NEW.state = 'RETIRED')
    THEN
        RAISE EXCEPTION 'key % does not change so', OLD.kid USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.state <> OLD.state AND NEW.state IN ('ACTIVE', 'COMPROMISED') AND NOT EXISTS (
        SELECT 1 FROM key_proposal
        WHERE state = 'APPROVED'
          AND ((key = NEW.id AND kind = CASE NEW.state WHEN 'ACTIVE' THEN 'ROTATION' ELSE 'COMPROMISE' END)
               OR (successor = NEW.id AND NEW.state = 'ACTIVE')))
    THEN
        RAISE EXCEPTION 'two scheme owners move a key' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER scheme_key_frozen BEFORE UPDATE OR DELETE ON scheme_key
    FOR EACH ROW EXECUTE FUNCTION refuse_key_change();

-- Certificate revocation lists as they were signed (RFC 5280 section 5).
CREATE TABLE revocation_list (
    number      bigint PRIMARY KEY CHECK (number > 0),
    this_update timestamptz NOT NULL,
    next_update timestamptz NOT NULL CHECK (next_update > this_update),
    content     bytea NOT NULL
);
GRANT SELECT, INSERT ON revocation_list TO ${app_role};
CREATE TRIGGER revocation_list_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON revocation_list
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
