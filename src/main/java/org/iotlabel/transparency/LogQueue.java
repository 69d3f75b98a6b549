package org.iotlabel.transparency;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What waits for its place in the log. */
final class LogQueue {
    private final LogSql sql;

    LogQueue(LogSql sql) {
        this.sql = sql;
    }

    /** An entry that was committed and has no place yet. */
    record Waiting(long ticket, byte[] entry) {}

    LogTicket add(byte[] entry, Instant at) {
        return sql.first(
                        "INSERT INTO log_queue (entry, queued_at) VALUES (?, ?) RETURNING id",
                        row -> new LogTicket(row.getLong(1)),
                        entry,
                        at.atOffset(ZoneOffset.UTC))
                .orElseThrow();
    }

    /**
     * The first that wait, in the order in which they were written. What one transaction wrote before another began comes
     * before what that other wrote; what is committed late is found whenever it comes.
     */
    List<Waiting> first(int limit) {
        return sql.list(
                "SELECT id, entry FROM log_queue ORDER BY id LIMIT ?",
                row -> new Waiting(row.getLong(1), row.getBytes(2)),
                limit);
    }

    /** How many wait, up to a limit. */
    long length(int limit) {
        return sql.first(
                        "SELECT count(*) FROM (SELECT FROM log_queue LIMIT ?) AS waiting", row -> row.getLong(1), limit)
                .orElse(0L);
    }
}
