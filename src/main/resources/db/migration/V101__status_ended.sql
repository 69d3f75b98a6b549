-- The fourth value of the status lists: what is over without blame, because a newer label took its place or because it ran
-- out. Until now such a label was called invalid like one that was taken away, so that the lists came to another verdict than
-- the page.
ALTER TABLE status_entry
    DROP CONSTRAINT status_entry_value_check,
    ADD CONSTRAINT status_entry_value_check CHECK (value IN (0, 1, 2, 3));

CREATE OR REPLACE FUNCTION status_of_label(state text) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE state WHEN 'ISSUING' THEN 0 WHEN 'ACTIVE' THEN 0 WHEN 'SUSPENDED' THEN 2
        WHEN 'SUPERSEDED' THEN 3 WHEN 'EXPIRED' THEN 3 ELSE 1 END::smallint
$$;

-- Said once, before both values are for good.
ALTER TABLE status_entry DISABLE TRIGGER status_entry_frozen;
UPDATE status_entry e SET value = 3, change = nextval('status_change')
FROM label l WHERE (e.list, e.index) = (l.status_list, l.status_index) AND l.state IN ('SUPERSEDED', 'EXPIRED');
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE status_entry ENABLE TRIGGER status_entry_frozen;

CREATE OR REPLACE FUNCTION refuse_status_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.list, NEW.index) IS DISTINCT FROM (OLD.list, OLD.index)
        OR (OLD.value IN (1, 3) AND NEW.value <> OLD.value)
        OR NEW.change < OLD.change
    THEN
        RAISE EXCEPTION 'status entry % of list % does not change so', OLD.index, OLD.list
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
