package org.iotlabel.authorization;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;

/**
 * Keeps what somebody does from being put on record: each of their acts waits there until it is let go. Nobody else waits, such as
 * the jobs.
 */
final class HeldRecord implements AutoCloseable {
    /** A space of its own among all advisory locks (PostgreSQL, explicit locking). */
    private static final String GATE = "8152, 1";

    /**
     * The acts that wait for the record, and the requests that wait for another with the same key, for another invitation to
     * the same organisation, or for another change of the same case or baseline. No job asks for any of these; and an act can wait in a transaction within that which holds the key.
     */
    private static final String WAITING = """
            SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND (
                query LIKE 'SELECT pg_advisory_xact_lock(hashtextextended($1%'
                OR query LIKE 'select % from organisation % for %update%'
                OR query LIKE 'select % from attestation % for %update%'
                OR query LIKE 'update attestation %'
                OR query LIKE 'update baseline %'
                OR pid IN (SELECT pid FROM pg_locks
                    WHERE NOT granted AND locktype = 'advisory' AND (classid, objid) = (8152, 1)))""";

    private final Connection owner;
    /** What a session runs is told to its own role alone. */
    private final Connection application;

    HeldRecord(UUID actor) throws SQLException {
        owner = OwnerDatabase.asOwner();
        application = OwnerDatabase.asApplication();
        run("SELECT pg_advisory_lock(" + GATE + ")");
        run("CREATE FUNCTION wait_at_the_record() RETURNS trigger LANGUAGE plpgsql AS"
                + " $$ BEGIN PERFORM pg_advisory_xact_lock_shared(" + GATE + "); RETURN NEW; END $$");
        run("CREATE TRIGGER wait_at_the_record BEFORE INSERT ON audit_entry FOR EACH ROW WHEN (NEW.principal = '"
                + actor + "') EXECUTE FUNCTION wait_at_the_record()");
    }

    /** How many of their requests wait, for the record or for one that does. */
    int waiting() throws SQLException {
        try (var statement = application.createStatement();
                var rows = statement.executeQuery(WAITING)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    void letGo() throws SQLException {
        run("SELECT pg_advisory_unlock_all()");
    }

    @Override
    public void close() throws SQLException {
        try (owner;
                application) {
            letGo();
            run("DROP TRIGGER wait_at_the_record ON audit_entry");
            run("DROP FUNCTION wait_at_the_record()");
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
