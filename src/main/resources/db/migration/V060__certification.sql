-- The scheme's own judgement: reviews of evaluated attestations, and what was decided, for ever.
CREATE TABLE review (
    id             uuid PRIMARY KEY,
    attestation    uuid NOT NULL REFERENCES attestation (id),
    revision       integer NOT NULL CHECK (revision > 0),
    certifier      uuid NOT NULL,
    certifier_name text NOT NULL,
    organisation   uuid NOT NULL REFERENCES organisation (id),
    state          text NOT NULL CHECK (state IN ('OPEN', 'DECIDED', 'SENT_BACK')),
    opened_at      timestamptz NOT NULL,
    closed_at      timestamptz CHECK (closed_at >= opened_at),
    reason         text,
    version        bigint NOT NULL,
    UNIQUE (id, attestation, certifier),
    CHECK ((state = 'OPEN') = (closed_at IS NULL)),
    CHECK ((state = 'SENT_BACK') = (reason IS NOT NULL)),
    FOREIGN KEY (attestation, revision) REFERENCES attestation_revision (attestation, number)
);
CREATE UNIQUE INDEX review_open ON review (attestation) WHERE state = 'OPEN';
GRANT SELECT, INSERT, UPDATE (state, closed_at, reason, version) ON review TO ${app_role};

-- One decision an attestation, by the certifier who did the review.
CREATE TABLE decision (
    id             uuid PRIMARY KEY,
    review         uuid NOT NULL UNIQUE,
    attestation    uuid NOT NULL UNIQUE REFERENCES attestation (id),
    outcome        text NOT NULL CHECK (outcome IN ('GRANT', 'DENY')),
    certifier      uuid NOT NULL,
    certifier_name text NOT NULL,
    document       bytea NOT NULL,
    digest         text NOT NULL CHECK (digest = 'sha256:' || encode(sha256(document), 'hex')),
    decided_at     timestamptz NOT NULL,
    FOREIGN KEY (review, attestation, certifier) REFERENCES review (id, attestation, certifier)
);
GRANT SELECT, INSERT ON decision TO ${app_role};
CREATE TRIGGER decision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON decision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Four eyes (ISO/IEC 17065 sections 4.2 and 7.6.2), also against somebody who goes around the application: a judge holds
-- the office, evaluated nothing of the case, and is not bound to the vendor, nor was within 730 days.
CREATE FUNCTION refuse_partial_judge(judge uuid, judged uuid, at timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT 1 FROM membership
        WHERE principal = judge AND role = 'CERTIFIER' AND ended_at IS NULL)
    THEN
        RAISE EXCEPTION 'only a certifier judges' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM evaluation_actor WHERE attestation = judged AND principal = judge) THEN
        RAISE EXCEPTION 'who evaluated does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (
        SELECT 1 FROM membership m JOIN attestation a ON a.vendor = m.organisation
        WHERE a.id = judged AND m.principal = judge
          AND (m.ended_at IS NULL OR m.ended_at > at - interval '730 days'))
    THEN
        RAISE EXCEPTION 'who is bound to the vendor does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (
        SELECT 1 FROM declared_relation d
        JOIN attestation a ON a.id = judged
        JOIN organisation v ON v.id = a.vendor
        JOIN organisation c ON c.id = d.counterpart AND (c.id = v.id OR c.group_key = v.group_key)
        WHERE d.person = judge
          AND (d.until_day IS NULL OR d.until_day > ((at - interval '730 days') AT TIME ZONE 'UTC')::date))
    THEN
        RAISE EXCEPTION 'who declared a relation to the vendor does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
END $$;

CREATE FUNCTION refuse_partial_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_partial_judge(NEW.certifier, NEW.attestation, NEW.opened_at);
    RETURN NEW;
END $$;
CREATE TRIGGER review_impartial BEFORE INSERT ON review
    FOR EACH ROW EXECUTE FUNCTION refuse_partial_review();

CREATE FUNCTION refuse_partial_decision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_partial_judge(NEW.certifier, NEW.attestation, NEW.decided_at);
    RETURN NEW;
END $$;
CREATE TRIGGER decision_impartial BEFORE INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION refuse_partial_decision();
