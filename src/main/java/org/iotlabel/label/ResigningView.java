package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.keys.LostKeys.LostKey;
import org.iotlabel.signing.KeyRole;
import org.jspecify.annotations.Nullable;

/**
 * How far it is with what a lost key signed.
 *
 * @param kid the key's thumbprint
 * @param compromisedAt from when on what it signed does not count
 * @param declaredAt when that was declared
 * @param since when the job began; absent before
 * @param total labels that have to be signed anew, or have been
 * @param done of these, those that another key has signed
 * @param failed of these, those with which it went wrong last time; they are tried again
 * @param waiting of these, those that were not tried yet
 * @param ended labels that ended before their turn came
 * @param tooLate labels of which nothing proves that they were there before the loss; no job signs them
 * @param toDecide the first hundred of those
 */
record ResigningView(
        String kid,
        KeyRole role,
        Instant compromisedAt,
        Instant declaredAt,
        @Nullable Instant since,
        long total,
        long done,
        long failed,
        long waiting,
        long ended,
        long tooLate,
        List<String> toDecide) {
    /** The most serials that are named. */
    static final int NAMED = 100;

    static ResigningView of(
            LostKey key, @Nullable Instant since, Map<ResigningOutcome, Long> counts, List<Serial> toDecide) {
        var done = counts.getOrDefault(ResigningOutcome.DONE, 0L);
        var failed = counts.getOrDefault(ResigningOutcome.FAILED, 0L);
        var waiting = counts.getOrDefault(ResigningOutcome.WAITING, 0L);
        return new ResigningView(
                key.kid(),
                key.role(),
                key.since(),
                key.declaredAt(),
                since,
                done + failed + waiting,
                done,
                failed,
                waiting,
                counts.getOrDefault(ResigningOutcome.ENDED, 0L),
                counts.getOrDefault(ResigningOutcome.TOO_LATE, 0L),
                toDecide.stream().map(Serial::toString).toList());
    }
}
