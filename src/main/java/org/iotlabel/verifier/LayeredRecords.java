package org.iotlabel.verifier;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.label.Serial;
import org.iotlabel.scheme.Scoring;

/** What came with a document, and what was known before. Of two standings, the worse or the fresher one counts. */
record LayeredRecords(Records inside, Records outside) implements Records {
    @Override
    public Stream<String> credentials(Serial serial) {
        return Stream.of(inside, outside).flatMap(records -> records.credentials(serial));
    }

    @Override
    public List<byte[]> logProofs(SignedLabel label) {
        return Stream.concat(inside.logProofs(label).stream(), outside.logProofs(label).stream())
                .toList();
    }

    @Override
    public Optional<Scoring> scoring(LabelFacts.Baseline baseline) {
        return inside.scoring(baseline).or(() -> outside.scoring(baseline));
    }

    @Override
    public Standing standing(SignedLabel label, Trust trust, Instant now) {
        var one = inside.standing(label, trust, now);
        var other = outside.standing(label, trust, now);
        var order = asOf(one).compareTo(asOf(other));
        // Of the same age, bad news counts.
        return order > 0 || order == 0 && one instanceof Standing.Against ? one : other;
    }

    /** When it was known; what is not known was never. */
    private static Instant asOf(Standing standing) {
        return switch (standing) {
            case Standing.Holds holds -> holds.asOf();
            case Standing.Against against -> against.asOf();
            case Standing.Unknown _ -> Instant.MIN;
        };
    }

    @Override
    public Optional<YearMonth> supportUntil(Serial serial) {
        return outside.supportUntil(serial).or(() -> inside.supportUntil(serial));
    }
}
