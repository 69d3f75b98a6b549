-- Status lists: one table behind both published forms. An entry is a list, an index and a value; whose it is, only the
-- holder of the place knows.
CREATE TABLE status_list (
    id        integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opened_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON status_list TO ${app_role};
CREATE TRIGGER status_list_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON status_list
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Values: 0 valid, 1 invalid, 2 suspended. Each change takes a higher number, so that the sum of a list's numbers tells
-- whether it changed, in whatever order transactions commit.
CREATE SEQUENCE status_change;
GRANT USAGE ON SEQUENCE status_change TO ${app_role};
CREATE TABLE status_entry (
    list   integer NOT NULL REFERENCES status_list (id),
    index  integer NOT NULL CHECK (index BETWEEN 0 AND 131071),
    value  smallint NOT NULL CHECK (value IN (0, 1, 2)),
    change bigint NOT NULL,
    PRIMARY KEY (list, index),
    CHECK (value = 0 OR change > 0)
);
CREATE INDEX status_entry_changed ON status_entry (list, change, index, value) WHERE change > 0;
GRANT SELECT, INSERT, UPDATE (value, change) ON status_entry TO ${app_role};

-- A place is given once, and what is invalid never becomes anything else.
CREATE FUNCTION refuse_status_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        OR (NEW.list, NEW.index) IS DISTINCT FROM (OLD.list, OLD.index)
        OR (OLD.value = 1 AND NEW.value <> 1)
        OR NEW.change < OLD.change
    THEN
        RAISE EXCEPTION 'status entry % of list % does not change so', OLD.index, OLD.list
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER status_entry_frozen BEFORE UPDATE OR DELETE ON status_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_status_change();
CREATE TRIGGER status_entry_kept BEFORE TRUNCATE ON status_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Labels that were issued before there were lists have no place.
ALTER TABLE label
    ADD COLUMN status_list integer,
    ADD COLUMN status_index integer,
    ADD CONSTRAINT label_status_whole CHECK ((status_list IS NULL) = (status_index IS NULL)),
    ADD CONSTRAINT label_status_place FOREIGN KEY (status_list, status_index) REFERENCES status_entry (list, index),
    ADD CONSTRAINT label_status_own UNIQUE (status_list, status_index);

CREATE FUNCTION refuse_label_place_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'label % keeps its place in the status lists', OLD.serial USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER label_place_frozen BEFORE UPDATE ON label FOR EACH ROW
    WHEN ((NEW.status_list, NEW.status_index) IS DISTINCT FROM (OLD.status_list, OLD.status_index))
    EXECUTE FUNCTION refuse_label_place_change();

-- Whoever moves a label without its entry, or an entry without its label, gets no commit.
CREATE FUNCTION status_of_label(state text) RETURNS smallint LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE state WHEN 'ISSUING' THEN 0 WHEN 'ACTIVE' THEN 0 WHEN 'SUSPENDED' THEN 2 ELSE 1 END::smallint
$$;
CREATE FUNCTION require_status_of_label() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong text;
BEGIN
    IF TG_TABLE_NAME = 'label' THEN
        SELECT l.serial INTO wrong FROM label l JOIN status_entry e ON (e.list, e.index) = (l.status_list, l.status_index)
        WHERE l.serial = NEW.serial AND e.value <> status_of_label(l.state);
    ELSE
        SELECT l.serial INTO wrong FROM label l JOIN status_entry e ON (e.list, e.index) = (l.status_list, l.status_index)
        WHERE (e.list, e.index) = (NEW.list, NEW.index) AND e.value <> status_of_label(l.state);
    END IF;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'label % and its status entry differ', wrong USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER label_status_followed AFTER INSERT OR UPDATE OF state ON label
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_status_of_label();
CREATE CONSTRAINT TRIGGER status_entry_followed AFTER UPDATE OF value ON status_entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_status_of_label();
