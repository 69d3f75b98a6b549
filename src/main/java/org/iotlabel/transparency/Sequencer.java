package org.iotlabel.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Gives queued entries their places, inside one transaction: entries, the tiles that they fill and the new head are
 * written, and the queue is left, together or not at all. Only one can be at it, for it holds a lock of the database
 * until the transaction ends; who waited for the lock sees what the one before has committed, because each statement sees
 * what was committed before it began (READ COMMITTED).
 */
final class Sequencer {
    private static final int LOCK_SPACE = 0x746c6f67;
    private static final int LOCK = 1;

    private final LogSql sql;
    private final Cache<TilePath, byte[]> tiles;

    Sequencer(LogSql sql, Cache<TilePath, byte[]> tiles) {
        this.sql = sql;
        this.tiles = tiles;
    }

    /** Takes the lock, if nobody has it. */
    boolean tryLock() {
        return sql.first("SELECT pg_try_advisory_xact_lock(?, ?)", row -> row.getBoolean(1), LOCK_SPACE, LOCK)
                .orElseThrow();
    }

    /** Takes the lock, after whoever has it. */
    void lock() {
        sql.list("SELECT pg_advisory_xact_lock(?, ?)", _ -> true, LOCK_SPACE, LOCK);
    }

    /** The tree as it is on record. */
    TreeHead head() {
        return sql.first(
                        "SELECT size, root FROM log_head ORDER BY size DESC LIMIT 1",
                        row -> new TreeHead(row.getLong(1), TreeHash.of(row.getBytes(2))))
                .orElse(TreeHead.EMPTY);
    }

    /** Gives the first that wait their places; how many they were. Ask for the lock first. */
    int sequence(int limit, Instant at) {
        var waiting = new LogQueue(sql).first(limit);
        if (!waiting.isEmpty()) {
            place(waiting, at);
        }
        return waiting.size();
    }

    private void place(List<LogQueue.Waiting> waiting, Instant at) {
        var before = head();
        var hashes = waiting.stream().map(one -> TreeHash.ofEntry(one.entry())).toList();
        var tickets = waiting.stream().map(LogQueue.Waiting::ticket).toList();
        var growth = new TileGrowth(before.size(), new StoredTiles(sql, tiles), hashes);
        keepEntries(before.size(), tickets, hashes, at);
        keepTiles(growth.filled());
        sql.run(
                "INSERT INTO log_head (size, root, at) VALUES (?, ?, ?)",
                growth.head().size(),
                growth.head().root().bytes(),
                at.atOffset(ZoneOffset.UTC));
        sql.run("DELETE FROM log_queue WHERE id = ANY (?)", sql.numbers(tickets));
    }

    private void keepEntries(long first, List<Long> tickets, List<TreeHash> hashes, Instant at) {
        var kept = sql.run(
                """
                INSERT INTO log_entry (index, ticket, entry, hash, queued_at, sequenced_at)
                SELECT ? + place.nth - 1, queued.id, queued.entry, place.hash, queued.queued_at, ?
                FROM unnest(?::bigint[], ?::bytea[]) WITH ORDINALITY AS place (ticket, hash, nth)
                JOIN log_queue queued ON queued.id = place.ticket
                """,
                first,
                at.atOffset(ZoneOffset.UTC),
                sql.numbers(tickets),
                sql.bytes(hashes.stream().map(TreeHash::bytes).toList()));
        if (kept != tickets.size()) {
            throw new IllegalStateException("entries left the queue without their sequencer");
        }
    }

    private void keepTiles(List<TileGrowth.FullTile> filled) {
        filled.forEach(tile -> sql.run(
                "INSERT INTO log_tile (level, index, content, root) VALUES (?, ?, ?, ?)",
                tile.path().level(),
                tile.path().index(),
                tile.content(),
                tile.root().bytes()));
    }
}
