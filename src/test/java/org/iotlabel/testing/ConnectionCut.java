package org.iotlabel.testing;

import java.sql.SQLException;
import java.util.List;

/**
 * Cuts the application off from its database in the middle of its work: PostgreSQL ends the session that makes the n-th
 * write to certain tables, or that commits it, as happens to a process that is killed there. It knows nothing of the code
 * that writes.
 */
public final class ConnectionCut implements AutoCloseable {
    private ConnectionCut() {}

    /**
     * Lays the cut over tables; nothing is cut before {@link #at}.
     *
     * @param written tables whose every write counts
     * @param committed tables whose every write counts once more when it is committed
     */
    public static ConnectionCut over(List<String> written, List<String> committed) throws SQLException {
        var cut = new ConnectionCut();
        cut.drop();
        try (var owner = OwnerDatabase.asOwner();
                var statement = owner.createStatement()) {
            // A sequence counts on whatever becomes of the transaction.
            statement.execute("CREATE SEQUENCE cut_writes");
            statement.execute("CREATE TABLE cut_at (write bigint NOT NULL)");
            statement.execute("GRANT USAGE ON SEQUENCE cut_writes TO PUBLIC");
            statement.execute("GRANT SELECT ON cut_at TO PUBLIC");
            statement.execute("""
                    CREATE FUNCTION cut_connection() RETURNS trigger LANGUAGE plpgsql AS $$
                    BEGIN
                        IF nextval('cut_writes') = (SELECT write FROM cut_at) THEN
                            PERFORM pg_terminate_backend(pg_backend_pid());
                            PERFORM pg_sleep(10);
                        END IF;
                        RETURN NULL;
                    END $$""");
            for (var table : written) {
                statement.execute("CREATE TRIGGER zz_cut_write AFTER INSERT OR UPDATE ON " + table
                        + " FOR EACH ROW EXECUTE FUNCTION cut_connection()");
            }
            for (var table : committed) {
                statement.execute("CREATE CONSTRAINT TRIGGER zz_cut_commit AFTER INSERT OR UPDATE ON " + table
                        + " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION cut_connection()");
            }
        }
        return cut;
    }

    /** The n-th write from now on is the last one of its session. */
    public void at(int write) throws SQLException {
        try (var owner = OwnerDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("DELETE FROM cut_at");
            statement.execute("INSERT INTO cut_at VALUES (" + write + ")");
            statement.execute("ALTER SEQUENCE cut_writes RESTART");
        }
    }

    /** Cuts no more, and says whether it had done so. */
    public boolean disarm() throws SQLException {
        try (var owner = OwnerDatabase.asOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT last_value >= write AND is_called FROM cut_writes, cut_at")) {
            rows.next();
            var done = rows.getBoolean(1);
            statement.execute("DELETE FROM cut_at");
            return done;
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }

    private void drop() throws SQLException {
        try (var owner = OwnerDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("DROP FUNCTION IF EXISTS cut_connection CASCADE");
            statement.execute("DROP TABLE IF EXISTS cut_at");
            statement.execute("DROP SEQUENCE IF EXISTS cut_writes");
        }
    }
}
