package org.iotlabel.frame;

import io.agroal.api.AgroalDataSource;
import org.hibernate.SessionFactory;

/**
 * How often the database is asked: what Hibernate prepares, and each time that somebody takes a connection past it, as the log
 * and the status lists do for one statement. Jobs rest in tests, so that all of it belongs to what is answered meanwhile.
 */
public final class StatementCount implements AutoCloseable {
    private final SessionFactory sessions;
    private final AgroalDataSource database;
    private long before;

    /** Counts from now on. */
    public StatementCount(SessionFactory sessions, AgroalDataSource database) {
        this.sessions = sessions;
        this.database = database;
        sessions.getStatistics().setStatisticsEnabled(true);
        database.getConfiguration().setMetricsEnabled(true);
        this.before = total();
    }

    /** How many there were since the last time that this was asked. */
    public long taken() {
        var now = total();
        var taken = now - before;
        before = now;
        return taken;
    }

    private long total() {
        var known = sessions.getStatistics();
        return known.getPrepareStatementCount() + database.getMetrics().acquireCount() - known.getConnectCount();
    }

    @Override
    public void close() {
        database.getConfiguration().setMetricsEnabled(false);
        sessions.getStatistics().setStatisticsEnabled(false);
    }
}
