package org.iotlabel.oversight;

import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Trigger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as the scheduler tells of it.
 *
 * @param last its last turn; null where it had none, and the first one is at 04:00
 */
record PlayedJob(String name, @Nullable Instant last, Duration every) implements Trigger {
    static final PlayedJob EVERY_MINUTE =
            new PlayedJob("refresh-keys", Instant.parse("2031-01-01T03:00:00Z"), Duration.ofMinutes(1));

    private static final Instant FIRST = Instant.parse("2031-01-01T04:00:00Z");

    PlayedJob turned(Instant at) {
        return new PlayedJob(name, at, every);
    }

    /** A run of it that began then. */
    ScheduledExecution at(Instant begun) {
        return new Run(this, begun);
    }

    @Override
    public String getId() {
        return name;
    }

    @Override
    public Instant getNextFireTime() {
        return last == null ? FIRST : last.plus(every);
    }

    @Override
    public @Nullable Instant getPreviousFireTime() {
        return last;
    }

    @Override
    public boolean isOverdue() {
        return false;
    }

    private record Run(Trigger trigger, Instant begun) implements ScheduledExecution {
        @Override
        public Trigger getTrigger() {
            return trigger;
        }

        @Override
        public Instant getFireTime() {
            return begun;
        }

        @Override
        public Instant getScheduledFireTime() {
            return begun;
        }
    }
}
