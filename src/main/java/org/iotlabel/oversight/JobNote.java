package org.iotlabel.oversight;

import io.quarkus.scheduler.ScheduledExecution;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What this copy of the application has seen of one job since it started.
 *
 * @param ended the last run that came to an end, well or not
 * @param failed the last run that failed
 * @param failures how many have failed since the last good one
 * @param failingSince when the first of these ended
 * @param heldUpSince when a run was left out first, because the one before it had not come to its end
 */
record JobNote(
        Optional<Run> ended,
        Optional<Fault> failed,
        int failures,
        Optional<Instant> failingSince,
        Optional<Instant> heldUpSince) {
    static final JobNote NOTHING =
            new JobNote(Optional.empty(), Optional.empty(), 0, Optional.empty(), Optional.empty());

    /** A run that came to an end then. */
    record Run(Instant at, Duration took) {
        static Run of(ScheduledExecution run, Instant at) {
            var took = Duration.between(run.getFireTime(), at);
            return new Run(at, took.isNegative() ? Duration.ZERO : took);
        }
    }

    /** Of what went wrong only the kind: a message may hold what is nobody's business. */
    record Fault(Instant at, String kind) {}

    JobNote wentWell(Run run) {
        return new JobNote(Optional.of(run), failed, 0, Optional.empty(), Optional.empty());
    }

    JobNote wentWrong(Run run, String kind) {
        return new JobNote(
                Optional.of(run),
                Optional.of(new Fault(run.at(), kind)),
                failures + 1,
                failingSince.or(() -> Optional.of(run.at())),
                Optional.empty());
    }

    JobNote wasLeftOut(Instant at) {
        return new JobNote(ended, failed, failures, failingSince, heldUpSince.or(() -> Optional.of(at)));
    }
}
