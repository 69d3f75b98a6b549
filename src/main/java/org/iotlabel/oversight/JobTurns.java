package org.iotlabel.oversight;

import io.quarkus.scheduler.Trigger;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When the turns of a job are, as the scheduler says, and whether one is overdue. */
final class JobTurns {
    /** So long a turn that comes every second may take. */
    private static final Duration LEAST_PATIENCE = Duration.ofMinutes(1);

    private static final int TURNS_OF_PATIENCE = 3;

    private final Optional<Instant> last;
    private final Optional<Instant> next;

    JobTurns(Trigger trigger) {
        this.last = Optional.ofNullable(trigger.getPreviousFireTime());
        this.next = Optional.ofNullable(trigger.getNextFireTime());
    }

    Optional<Instant> next() {
        return next;
    }

    /** Whether a run should have come to its end long ago: three turns ago, and at least a minute. */
    boolean isOverdue(JobNote note, Instant now) {
        if (next.isEmpty()) {
            return false;
        }
        if (last.isEmpty()) {
            return now.isAfter(next.get().plus(LEAST_PATIENCE));
        }
        var turns = Duration.between(last.get(), next.get()).multipliedBy(TURNS_OF_PATIENCE);
        var patience = turns.compareTo(LEAST_PATIENCE) < 0 ? LEAST_PATIENCE : turns;
        var since = note.ended().map(JobNote.Run::at).or(note::heldUpSince).orElse(last.get());
        return now.isAfter(since.plus(patience));
    }
}
