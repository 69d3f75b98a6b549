-- Four eyes once more (ISO/IEC 17065 sections 4.2 and 7.6.2): what the application forbids, PostgreSQL refuses as well, to
-- whoever goes around it. The functions name their schema, so that no temporary table stands in for a real one.

-- The vendor's side: itself, those who name the same group or did after the cut, and those bound to it by a declared
-- GROUP or OWNERSHIP; further steps are not followed.
CREATE FUNCTION vendor_side(vendor uuid, cut timestamptz) RETURNS SETOF uuid LANGUAGE sql STABLE
SET search_path = public, pg_temp AS $$
    WITH named AS (
        SELECT id AS organisation, group_key FROM organisation WHERE group_key IS NOT NULL
        UNION
        SELECT organisation, group_key FROM former_group WHERE left_at > cut)
    SELECT vendor
    UNION
    SELECT other.organisation FROM named own JOIN named other USING (group_key) WHERE own.organisation = vendor
    UNION
    SELECT CASE WHEN counterpart = vendor THEN organisation ELSE counterpart END
    FROM declared_relation
    WHERE kind IN ('GROUP', 'OWNERSHIP') AND organisation IS NOT NULL AND vendor IN (organisation, counterpart)
      AND (until_day IS NULL OR until_day > (cut AT TIME ZONE 'UTC')::date)
$$;

-- A time of the writer's own choice does not end the 730 days: what lies in the future counts as now.
CREATE OR REPLACE FUNCTION refuse_partial_judge(judge uuid, judged uuid, at timestamptz) RETURNS void LANGUAGE plpgsql
SET search_path = public, pg_temp AS $$
DECLARE
    cut timestamptz := least(at, now()) - interval '17520 hours';
    last_day date := (cut AT TIME ZONE 'UTC')::date;
    side uuid[] := ARRAY(SELECT vendor_side(a.vendor, cut) FROM attestation a WHERE a.id = judged);
    offices uuid[] := ARRAY(
        SELECT organisation FROM membership WHERE principal = judge AND role = 'CERTIFIER' AND ended_at IS NULL);
BEGIN
    IF cardinality(offices) = 0 THEN
        RAISE EXCEPTION 'only a certifier judges' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (SELECT 1 FROM evaluation_actor WHERE attestation = judged AND principal = judge) THEN
        RAISE EXCEPTION 'who evaluated does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
    IF EXISTS (
        SELECT 1 FROM membership
        WHERE principal = judge AND organisation = ANY (side) AND organisation <> ALL (offices)
          AND (ended_at IS NULL OR ended_at > cut))
    THEN
        RAISE EXCEPTION 'who is bound to the vendor does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
    IF offices && side OR EXISTS (
        SELECT 1 FROM declared_relation
        WHERE (until_day IS NULL OR until_day > last_day)
          AND (person = judge AND counterpart = ANY (side)
            OR organisation = ANY (offices) AND counterpart = ANY (side)
            OR counterpart = ANY (offices) AND organisation = ANY (side)))
    THEN
        RAISE EXCEPTION 'who declared a relation to the vendor does not judge' USING ERRCODE = 'restrict_violation';
    END IF;
END $$;

-- Who evaluates is written down by PostgreSQL itself with the assessment, and an assessment cannot be given to another.
CREATE FUNCTION involve_evaluator() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
    INSERT INTO evaluation_actor (attestation, principal, since) VALUES (NEW.attestation, NEW.principal, now())
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;
CREATE TRIGGER assessment_involves AFTER INSERT OR UPDATE ON assessment
    FOR EACH ROW WHEN (NEW.state IN ('ACCEPTED', 'SEALED')) EXECUTE FUNCTION involve_evaluator();

CREATE FUNCTION refuse_other_assessor() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an assessment stays with its assessor' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER assessment_stays BEFORE UPDATE ON assessment
    FOR EACH ROW WHEN ((NEW.attestation, NEW.revision, NEW.seat, NEW.draw, NEW.principal, NEW.organisation)
        IS DISTINCT FROM (OLD.attestation, OLD.revision, OLD.seat, OLD.draw, OLD.principal, OLD.organisation))
    EXECUTE FUNCTION refuse_other_assessor();

INSERT INTO evaluation_actor (attestation, principal, since)
SELECT DISTINCT ON (attestation, principal) attestation, principal, offered_at
FROM assessment a
WHERE state IN ('ACCEPTED', 'SEALED')
   OR EXISTS (SELECT 1 FROM assessment_history h WHERE h.assessment = a.id AND h.to_state = 'ACCEPTED')
ORDER BY attestation, principal, offered_at
ON CONFLICT DO NOTHING;
