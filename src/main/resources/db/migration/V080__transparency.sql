-- The public log: what waits for its place, the entries in order, the tree over them, what was signed of it.

-- Written in the transaction of a change. A row leaves only when its content is in the log, which the trigger below checks:
-- a mark for "done" would be one more thing that can be wrong, and a number up to which all is done would lose what is
-- committed late.
CREATE TABLE log_queue (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry     bytea NOT NULL CHECK (length(entry) BETWEEN 1 AND 65535),
    queued_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, DELETE ON log_queue TO ${app_role};

-- An entry cannot be there without the one before it, nor twice, nor with another hash than its own (RFC 6962, 2.1).
CREATE TABLE log_entry (
    index        bigint PRIMARY KEY CHECK (index >= 0),
    previous     bigint GENERATED ALWAYS AS (CASE WHEN index > 0 THEN index - 1 END) STORED REFERENCES log_entry (index),
    ticket       bigint NOT NULL UNIQUE,
    entry        bytea NOT NULL,
    hash         bytea NOT NULL CHECK (hash = sha256('\x00'::bytea || entry)),
    queued_at    timestamptz NOT NULL,
    sequenced_at timestamptz NOT NULL
);
GRANT SELECT, INSERT ON log_entry TO ${app_role};
CREATE TRIGGER log_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_queue_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
        AND EXISTS (SELECT FROM log_entry WHERE ticket = OLD.id AND entry = OLD.entry) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'entry % of the queue is not in the log yet', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER log_queue_kept BEFORE UPDATE OR DELETE ON log_queue
    FOR EACH ROW EXECUTE FUNCTION refuse_queue_change();
CREATE TRIGGER log_queue_not_emptied BEFORE TRUNCATE ON log_queue
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Full tiles only; they never change. A tile that is not full is read from the row below it.
CREATE TABLE log_tile (
    level   integer NOT NULL CHECK (level BETWEEN 0 AND 63),
    index   bigint NOT NULL CHECK (index >= 0),
    content bytea NOT NULL CHECK (length(content) = 8192),
    root    bytea NOT NULL CHECK (length(root) = 32),
    PRIMARY KEY (level, index)
);
GRANT SELECT, INSERT ON log_tile TO ${app_role};
CREATE TRIGGER log_tile_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_tile
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The tree after each time that entries got their places; signed only once it is on record.
CREATE TABLE log_head (
    size bigint PRIMARY KEY CHECK (size >= 0),
    root bytea NOT NULL CHECK (length(root) = 32),
    at   timestamptz NOT NULL
);
INSERT INTO log_head VALUES (0, sha256(''::bytea), now());
GRANT SELECT, INSERT ON log_head TO ${app_role};
CREATE TRIGGER log_head_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_head
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE log_checkpoint (
    size bigint PRIMARY KEY REFERENCES log_head (size),
    note text NOT NULL,
    at   timestamptz NOT NULL
);
GRANT SELECT, INSERT ON log_checkpoint TO ${app_role};
CREATE TRIGGER log_checkpoint_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE log_cosignature (
    size    bigint NOT NULL REFERENCES log_checkpoint (size),
    witness text NOT NULL,
    line    text NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (size, witness)
);
CREATE INDEX log_cosignature_latest ON log_cosignature (witness, size);
GRANT SELECT, INSERT ON log_cosignature TO ${app_role};
CREATE TRIGGER log_cosignature_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON log_cosignature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
