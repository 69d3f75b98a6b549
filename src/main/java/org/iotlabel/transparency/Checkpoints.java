package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What was signed of the log, and what witnesses have added. */
final class Checkpoints {
    private final LogSql sql;

    Checkpoints(LogSql sql) {
        this.sql = sql;
    }

    /** The latest one, with the cosignatures that have come in. */
    Optional<SignedNote> latest() {
        return sql.first(
                        "SELECT size, note FROM log_checkpoint ORDER BY size DESC LIMIT 1",
                        row -> new Kept(row.getLong(1), row.getString(2)))
                .map(kept -> SignedNote.parse(kept.note().getBytes(UTF_8)).with(cosignatures(kept.size())));
    }

    private record Kept(long size, String note) {}

    private List<NoteSignature> cosignatures(long size) {
        return sql.list(
                "SELECT line FROM log_cosignature WHERE size = ? ORDER BY witness",
                row -> NoteSignature.parse(row.getString(1)),
                size);
    }

    /** The size of the latest one; empty as long as none is signed. */
    Optional<Long> size() {
        return sql.first(
                        "SELECT max(size) FROM log_checkpoint",
                        row -> Optional.ofNullable(row.getObject(1, Long.class)))
                .flatMap(size -> size);
    }

    void keep(Checkpoint checkpoint, SignedNote note, Instant at) {
        sql.run(
                "INSERT INTO log_checkpoint (size, note, at) VALUES (?, ?, ?)",
                checkpoint.head().size(),
                note.wholeText(),
                at.atOffset(ZoneOffset.UTC));
    }

    /** The size up to which a witness has cosigned, as far as we know; 0 before its first time. */
    long cosigned(String witness) {
        return sql.first(
                        "SELECT coalesce(max(size), 0) FROM log_cosignature WHERE witness = ?",
                        row -> row.getLong(1),
                        witness)
                .orElse(0L);
    }

    /** Keeps what a witness answered, in one statement; whether it was not there before. */
    boolean keepCosignature(long size, String witness, NoteSignature line, Instant at) {
        return sql.run(
                        "INSERT INTO log_cosignature (size, witness, line, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        size,
                        witness,
                        line.line(),
                        at.atOffset(ZoneOffset.UTC))
                > 0;
    }
}
