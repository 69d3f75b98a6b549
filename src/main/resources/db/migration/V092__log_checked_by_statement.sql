-- The same guarantees for the log as before, asked once for a batch instead of once for each of its rows: row by row they
-- took most of the time in which entries get their places.

-- An entry cannot be there without the one before it (RFC 6962, 2.1); the primary key keeps it from being there twice.
ALTER TABLE log_entry DROP COLUMN previous;
CREATE FUNCTION require_predecessors() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
    first bigint;
    last bigint;
    total bigint;
BEGIN
    SELECT min(index), max(index), count(*) INTO first, last, total FROM added;
    IF total > 0 AND (total <> last - first + 1
        OR (first > 0 AND NOT EXISTS (SELECT FROM log_entry WHERE index = first - 1)))
    THEN
        RAISE EXCEPTION 'the log has a gap before entry %', last USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER log_entry_without_gap AFTER INSERT ON log_entry
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION require_predecessors();

-- Nothing leaves the queue but what is in the log, and nothing in it changes.
DROP TRIGGER log_queue_kept ON log_queue;
DROP FUNCTION refuse_queue_change();
-- A session keeps its plan while the log grows, so that only the one that fits a long log is allowed.
CREATE FUNCTION require_logged() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
    missing bigint;
BEGIN
    SELECT min(gone.id) INTO missing FROM gone
    WHERE NOT EXISTS (SELECT FROM log_entry e WHERE e.ticket = gone.id AND e.entry = gone.entry);
    IF missing IS NOT NULL THEN
        RAISE EXCEPTION 'entry % of the queue is not in the log yet', missing USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER log_queue_kept AFTER DELETE ON log_queue
    REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION require_logged();
CREATE TRIGGER log_queue_frozen BEFORE UPDATE ON log_queue
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
