package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody may check it. People are shown by their keys, which say nothing of their names.
 *
 * @param seat which seat of the revision it was for, 1 or 2
 * @param number the how-manyeth draw of the attestation; the last line that is hashed
 * @param logSize how many entries the public log had, of whose root the seed is made; absent for draws before the log
 * @param logRoot that root: the first line that is hashed
 * @param baselineDigest the first line that is hashed for draws before there was a log, else absent
 * @param submissionDigest the second line that is hashed
 * @param seed SHA-256 over the three lines, 64 hexadecimal digits
 * @param candidates in the order in which the index counts
 * @param index the seed modulo the count of candidates; absent where there was nobody to draw
 * @param drawn the key of the one drawn; absent where there was nobody
 */
record DrawView(
        UUID id,
        UUID attestation,
        int revision,
        int seat,
        int number,
        Instant drawnAt,
        @Nullable Long logSize,
        @Nullable String logRoot,
        @Nullable String baselineDigest,
        String submissionDigest,
        String seed,
        List<Entry> candidates,
        List<Draw.Excluded> excluded,
        @Nullable Integer index,
        @Nullable UUID drawn) {
    /** Somebody who could be drawn. */
    @Schema(name = "DrawCandidate")
    record Entry(UUID principal, UUID organisation, String organisationName) {}

    static DrawView of(DrawRecord stored) {
        var draw = stored.draw();
        return new DrawView(
                stored.id(),
                stored.attestation(),
                stored.revision(),
                stored.seat(),
                stored.number(),
                stored.drawnAt(),
                stored.logSize().orElse(null),
                stored.logRoot().orElse(null),
                stored.baselineDigest().orElse(null),
                draw.submission().toString(),
                stored.seed(),
                draw.candidates().stream()
                        .map(it -> new Entry(it.principal(), it.organisation(), it.organisationName()))
                        .toList(),
                draw.excluded(),
                stored.chosen().orElse(null),
                stored.chosen()
                        .map(index -> draw.candidates().get(index).principal())
                        .orElse(null));
    }
}
