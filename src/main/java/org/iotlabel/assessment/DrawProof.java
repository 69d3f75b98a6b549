package org.iotlabel.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * How the lot fell, as whoever has to decide on the case may see it before the case is over: enough to compute it again, without a
 * name or a key of anybody who could have been drawn. See docs/draw.md.
 *
 * @param seat for which it was, 1 or 2
 * @param number the how-manyeth draw of the attestation; the last line that is hashed
 * @param logSize how many entries the public log had; empty for draws before there was a log
 * @param beacon the root of the log, or of those draws the digest of the baseline: the first line that is hashed
 * @param submission the digest of what was submitted: the second line that is hashed
 * @param seed SHA-256 over the three lines, 64 hexadecimal digits
 * @param candidates how many could be drawn
 * @param excluded how many could not
 * @param content the digest of all that decides the draw, which the public log took when it was made; empty before there was a log
 * @param index the seed modulo the count of candidates; empty where there was nobody to draw
 * @param isBornOut whether what is on record is what follows from it
 */
public record DrawProof(
        int revision,
        int seat,
        int number,
        Instant drawnAt,
        Optional<Long> logSize,
        String beacon,
        String submission,
        String seed,
        int candidates,
        int excluded,
        Optional<String> content,
        Optional<Integer> index,
        boolean isBornOut) {
    static DrawProof of(DrawRecord stored) {
        var draw = stored.draw();
        var seed = draw.seed().hex();
        return new DrawProof(
                stored.revision(),
                stored.seat(),
                stored.number(),
                stored.drawnAt(),
                stored.logSize(),
                draw.beacon().toString(),
                draw.submission().toString(),
                seed,
                draw.candidates().size(),
                draw.excluded().size(),
                stored.logSize().map(_ -> DrawLeaf.Content.of(stored).digest().toString()),
                draw.index(),
                seed.equals(stored.seed()) && draw.index().equals(stored.chosen()));
    }
}
