-- That two certifiers found a label that turned red, because its key was lost, to be the scheme's own; it is signed anew then.
CREATE TABLE label_confirmation (
    id               uuid PRIMARY KEY,
    label            text NOT NULL REFERENCES label (serial),
    lost_key         text NOT NULL REFERENCES scheme_key (kid),
    words            text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'WITHDRAWN')),
    proposed_by      uuid NOT NULL,
    proposed_by_name text NOT NULL,
    proposed_at      timestamptz NOT NULL,
    closed_by        uuid,
    closed_by_name   text,
    closed_at        timestamptz CHECK (closed_at >= proposed_at),
    version          bigint NOT NULL,
    CHECK (state <> 'APPROVED' OR closed_by <> proposed_by),
    CHECK ((state = 'OPEN') = (closed_by IS NULL)),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL) AND (closed_by IS NULL) = (closed_by_name IS NULL))
);
-- One at a time, and one that was approved is enough for the loss of one key.
CREATE UNIQUE INDEX label_confirmation_one ON label_confirmation (label, lost_key) WHERE state <> 'WITHDRAWN';
GRANT SELECT, INSERT, UPDATE (state, closed_by, closed_by_name, closed_at, version) ON label_confirmation TO ${app_role};

-- Four eyes, also against somebody who goes around the application: both are certifiers, and what is closed stays.
CREATE FUNCTION refuse_label_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'a confirmation stays on record' USING ERRCODE = 'restrict_violation';
    END IF;
    IF NOT EXISTS (
        SELECT 1 FROM membership
        WHERE principal = coalesce(NEW.closed_by, NEW.proposed_by) AND role = 'CERTIFIER' AND ended_at IS NULL)
    THEN
        RAISE EXCEPTION 'only certifiers confirm labels' USING ERRCODE = 'restrict_violation';
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'OPEN' THEN
            RAISE EXCEPTION 'a confirmation begins open' USING ERRCODE = 'restrict_violation';
        END IF;
    ELSIF OLD.state <> 'OPEN'
        OR (NEW.id, NEW.label, NEW.lost_key, NEW.words, NEW.proposed_by, NEW.proposed_by_name, NEW.proposed_at)
            IS DISTINCT FROM
            (OLD.id, OLD.label, OLD.lost_key, OLD.words, OLD.proposed_by, OLD.proposed_by_name, OLD.proposed_at)
    THEN
        RAISE EXCEPTION 'a confirmation does not change so' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER label_confirmation_frozen BEFORE INSERT OR UPDATE OR DELETE ON label_confirmation
    FOR EACH ROW EXECUTE FUNCTION refuse_label_confirmation();

-- Nothing but an approved confirmation has a label signed anew that the log was told of only after its key was lost.
CREATE FUNCTION refuse_edition_of_red_label() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM logged_label g
        JOIN scheme_key k ON k.kid = NEW.lost_key AND k.role = 'LABEL'
        JOIN LATERAL (
            SELECT entry FROM log_entry WHERE ticket = g.ticket
            UNION ALL SELECT entry FROM log_queue WHERE id = g.ticket) told ON true
        WHERE g.serial = NEW.label
            AND g.edition = (SELECT max(edition) FROM logged_label WHERE serial = NEW.label AND edition < NEW.number)
            AND (convert_from(told.entry, 'UTF8')::json ->> 'at')::timestamptz >= k.compromised_at)
        AND NOT EXISTS (
            SELECT 1 FROM label_confirmation
            WHERE label = NEW.label AND lost_key = NEW.lost_key AND state = 'APPROVED')
    THEN
        RAISE EXCEPTION 'two certifiers confirm label % first', NEW.label USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER label_edition_confirmed BEFORE INSERT ON label_edition
    FOR EACH ROW EXECUTE FUNCTION refuse_edition_of_red_label();
