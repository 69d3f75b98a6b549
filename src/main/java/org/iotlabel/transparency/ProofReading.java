package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;

/**
 * Proofs under the checkpoint that was published last. The database is asked once for all of a proof but its tiles, and for
 * tiles only where they were not read before: on a busy machine each question costs more than the rest of a proof.
 */
final class ProofReading {
    private static final String SQL = """
            SELECT c.note, e.index, e.entry,
                (SELECT string_agg(line, E'\\n' ORDER BY witness) FROM log_cosignature WHERE size = c.size)
            FROM log_entry e
            CROSS JOIN (SELECT size, note FROM log_checkpoint ORDER BY size DESC LIMIT 1) c
            WHERE e.index < c.size AND e.""";

    private final LogSql sql;
    private final Cache<TilePath, byte[]> tiles;

    ProofReading(LogSql sql, Cache<TilePath, byte[]> tiles) {
        this.sql = sql;
        this.tiles = tiles;
    }

    /** That an entry is in the tree; empty where it is not, or not yet. */
    Optional<LogProof> of(LogTicket ticket) {
        return read("ticket = ?", ticket.number());
    }

    /** The same by place. */
    Optional<LogProof> at(long index) {
        return read("index = ?", index);
    }

    private Optional<LogProof> read(String condition, long value) {
        return sql.first(
                        SQL + condition,
                        row -> new Entry(
                                note(row.getString(1), Optional.ofNullable(row.getString(4))),
                                row.getLong(2),
                                row.getBytes(3)),
                        value)
                .map(this::proof);
    }

    private record Entry(SignedNote note, long index, byte[] content) {}

    private static SignedNote note(String text, Optional<String> cosignatures) {
        return SignedNote.parse(text.getBytes(UTF_8))
                .with(cosignatures.stream()
                        .flatMap(String::lines)
                        .map(NoteSignature::parse)
                        .toList());
    }

    private LogProof proof(Entry entry) {
        var size = Checkpoint.parse(entry.note().text()).head().size();
        var path = new TiledTree(size, new StoredTiles(sql, tiles)).inclusion(entry.index());
        return new LogProof(entry.index(), path, entry.note(), entry.content());
    }
}
