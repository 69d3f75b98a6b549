package org.iotlabel.scheme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.iotlabel.problem.Action;
import org.iotlabel.signing.Sha256Digest;

/**
 * A version of the baseline in a list, and after each move.
 *
 * @param openedAt when it was first laid open for comments
 * @param effectiveAt since when it is in force
 * @param sunsetOn the last day on which it is in force, in UTC
 * @param href where the document itself is
 * @param actions what the caller may do next
 */
record BaselineView(
        String version,
        String title,
        BaselineState state,
        Sha256Digest digest,
        Optional<Instant> openedAt,
        Optional<Instant> effectiveAt,
        Optional<LocalDate> sunsetOn,
        String href,
        List<Action> actions) {

    static BaselineView of(Baseline baseline, List<Action> actions) {
        return new BaselineView(
                baseline.edition(),
                baseline.title(),
                baseline.state(),
                baseline.digest(),
                baseline.openedAt(),
                baseline.effectiveAt(),
                baseline.sunsetOn(),
                "/api/v1/baselines/" + baseline.edition(),
                actions);
    }
}
