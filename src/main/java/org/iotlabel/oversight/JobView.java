package org.iotlabel.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.scheduler.Trigger;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One job, as the copy of the application that answers has seen it since its start.
 *
 * @param job its name
 * @param well false where it failed three times in a row, or is overdue
 * @param overdue whether it has not come to an end for three of its turns, and at least a minute
 * @param endedAt when its last run ended; missing where none has ended since the start
 * @param tookMillis how long that took, in milliseconds
 * @param nextAt when its next turn is; missing where the copy does not know of one
 * @param failures how many runs failed since the last good one
 * @param failingSince when the first of these ended
 * @param failedAt when the last run that failed ended
 * @param failure what went wrong in that, by its kind
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobView(
        String job,
        boolean well,
        boolean overdue,
        @Nullable Instant endedAt,
        @Nullable Long tookMillis,
        @Nullable Instant nextAt,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant failedAt,
        @Nullable String failure) {
    /** A job tries again by itself; whoever is told of each fault soon looks at none. */
    private static final int TOO_MANY_FAILURES = 3;

    static JobView of(String job, JobNote note, Optional<Trigger> trigger, Instant now) {
        var turns = trigger.map(JobTurns::new);
        var overdue = turns.filter(one -> one.isOverdue(note, now)).isPresent();
        return new JobView(
                job,
                !overdue && note.failures() < TOO_MANY_FAILURES,
                overdue,
                note.ended().map(JobNote.Run::at).orElse(null),
                note.ended().map(run -> run.took().toMillis()).orElse(null),
                turns.flatMap(JobTurns::next).orElse(null),
                note.failures(),
                note.failingSince().orElse(null),
                note.failed().map(JobNote.Fault::at).orElse(null),
                note.failed().map(JobNote.Fault::kind).orElse(null));
    }
}
