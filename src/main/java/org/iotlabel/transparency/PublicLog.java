package org.iotlabel.transparency;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iotlabel.signing.CanonicalJson;

/** The public log, as the features that write it and the doors that show it see it. */
@ApplicationScoped
public class PublicLog {
    /** All tiles of some two million entries, in 64 MiB. */
    private static final int TILES_KEPT = 8_192;

    private static final String PUBLISHED = """
            SELECT index, entry, sequenced_at FROM log_entry
            WHERE index < (SELECT coalesce(max(size), 0) FROM log_checkpoint)""";

    /** As the index has it. */
    private static final String OF_LABEL =
            " AND substring(encode(entry, 'escape') FROM '\"serial\":\"([0-9A-Z]{9})\"') = ?";

    private final LogTables tables;
    private final Clock clock;
    private final Cache<TilePath, byte[]> tiles = StoredTiles.cache(TILES_KEPT);

    PublicLog(LogTables tables, Clock clock) {
        this.tables = tables;
        this.clock = clock;
    }

    /**
     * Writes an entry in the transaction of the change; without one it fails. It gets its place within a second or two of
     * the commit, and whatever is committed does.
     *
     * @param entry what everybody will read; never a person's name
     * @return by which name to ask for it later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LogTicket append(CanonicalJson entry) {
        return tables.with(sql -> new LogQueue(sql).add(entry.bytes(), clock.instant()));
    }

    /** What was published last: the checkpoint with all its signatures; empty before the first. */
    public Optional<SignedNote> checkpoint() {
        return tables.with(sql -> new Checkpoints(sql).latest());
    }

    /** The tree that was published last; the empty one before the first. */
    public TreeHead head() {
        return checkpoint().map(note -> Checkpoint.parse(note.text()).head()).orElse(TreeHead.EMPTY);
    }

    /** The bytes of a tile or bundle; empty where the tree that was published last has none like it. */
    public Optional<byte[]> tile(TilePath path) {
        return tables.with(
                sql -> new Checkpoints(sql).size().filter(path::isIn).map(_ -> new StoredTiles(sql, tiles).read(path)));
    }

    /** The entries before a place, the newest first; of a place beyond the end, the last ones. */
    public List<PublishedEntry> before(long index, int most) {
        return tables.with(sql ->
                sql.list(PUBLISHED + " AND index < ? ORDER BY index DESC LIMIT ?", PublicLog::entry, index, most));
    }

    /** The entries from a place on, the oldest first; none where the tree that was published last ends before it. */
    public List<PublishedEntry> from(long index, int most) {
        return tables.with(
                sql -> sql.list(PUBLISHED + " AND index >= ? ORDER BY index LIMIT ?", PublicLog::entry, index, most));
    }

    /**
     * The entries before a place that tell of a label, the newest first.
     *
     * @param serial as entries have it, without hyphens
     */
    public List<PublishedEntry> ofLabel(String serial, long before, int most) {
        return tables.with(sql -> sql.list(
                PUBLISHED + OF_LABEL + " AND index < ? ORDER BY index DESC LIMIT ?",
                PublicLog::entry,
                serial,
                before,
                most));
    }

    /** How many entries the tree has that was published last. */
    public long size() {
        return tables.with(sql -> new Checkpoints(sql).size()).orElse(0L);
    }

    /** The entry at a place; empty where the tree that was published last has none there. */
    public Optional<PublishedEntry> at(long index) {
        return tables.with(sql -> sql.first(PUBLISHED + " AND index = ?", PublicLog::entry, index));
    }

    private static PublishedEntry entry(ResultSet row) throws SQLException {
        return new PublishedEntry(
                row.getLong(1),
                row.getBytes(2),
                row.getObject(3, OffsetDateTime.class).toInstant());
    }

    /** Where an entry has its place, counted from 0; empty as long as it waits for one. */
    public Optional<Long> index(LogTicket ticket) {
        return tables.with(sql ->
                sql.first("SELECT index FROM log_entry WHERE ticket = ?", row -> row.getLong(1), ticket.number()));
    }

    /** The same of many at once; those that still wait are missing. */
    public Map<LogTicket, Long> indexes(Collection<LogTicket> tickets) {
        var numbers = tickets.stream().map(LogTicket::number).toList();
        return tables.with(sql -> sql
                .list(
                        "SELECT ticket, index FROM log_entry WHERE ticket = ANY (?)",
                        row -> Map.entry(new LogTicket(row.getLong(1)), row.getLong(2)),
                        sql.numbers(numbers))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** What an entry says, whether it has its place already or waits for it; empty where nothing was written under it. */
    public Optional<byte[]> entry(LogTicket ticket) {
        return tables.with(sql -> sql.first(
                "SELECT entry FROM log_entry WHERE ticket = ? UNION ALL SELECT entry FROM log_queue WHERE id = ?",
                row -> row.getBytes(1),
                ticket.number(),
                ticket.number()));
    }

    /** The same of many at once, by ticket; those under which nothing was written are missing. */
    public Map<LogTicket, byte[]> entries(Collection<LogTicket> tickets) {
        var numbers = tickets.stream().map(LogTicket::number).toList();
        return tables.with(sql -> sql
                .list(
                        "SELECT ticket, entry FROM log_entry WHERE ticket = ANY (?)"
                                + " UNION ALL SELECT id, entry FROM log_queue WHERE id = ANY (?)",
                        row -> Map.entry(new LogTicket(row.getLong(1)), row.getBytes(2)),
                        sql.numbers(numbers),
                        sql.numbers(numbers))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one)));
    }

    /** That an entry is in the tree that was published last; empty where it is not, or not yet. */
    public Optional<LogProof> proof(LogTicket ticket) {
        return tables.with(sql -> new ProofReading(sql, tiles).of(ticket));
    }

    /** The same by place; the proof brings the entry along. */
    public Optional<LogProof> proof(long index) {
        return tables.with(sql -> new ProofReading(sql, tiles).at(index));
    }
}
