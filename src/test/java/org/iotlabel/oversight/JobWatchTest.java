package org.iotlabel.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import io.quarkus.scheduler.Trigger;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** Jobs that fail are known with the time since when. */
class JobWatchTest {
    private static final Instant AT = Instant.parse("2031-01-01T03:00:00Z");

    private final JobWatch watch = new JobWatch(Clock.fixed(AT, ZoneOffset.UTC));
    private final JobHealth health = new JobHealth(watch, Clock.fixed(AT.plusSeconds(90), ZoneOffset.UTC));

    @Test
    void a_job_that_fails_again_and_again_is_told_until_it_runs_well() {
        assertEquals(Status.UP, health.call().getStatus());
        watch.failed(new FailedExecution(run("org.iotlabel.keys.RefreshKeys#refresh")));
        assertEquals(Status.UP, health.call().getStatus(), "once may be anything");
        watch.failed(new FailedExecution(run("org.iotlabel.keys.RefreshKeys#refresh")));
        assertEquals(Status.DOWN, health.call().getStatus());
        assertEquals(Map.of("RefreshKeys.refresh", 90L), health.call().getData().orElseThrow());
        watch.succeeded(new SuccessfulExecution(run("org.iotlabel.keys.RefreshKeys#other")));
        assertEquals(Status.DOWN, health.call().getStatus());
        watch.succeeded(new SuccessfulExecution(run("org.iotlabel.keys.RefreshKeys#refresh")));
        assertEquals(Status.UP, health.call().getStatus());
        assertTrue(watch.failing().isEmpty());
    }

    private static ScheduledExecution run(String method) {
        return new ScheduledExecution() {
            @Override
            public Trigger getTrigger() {
                return new Triggered(method);
            }

            @Override
            public Instant getFireTime() {
                return AT;
            }

            @Override
            public Instant getScheduledFireTime() {
                return AT;
            }
        };
    }

    private record Triggered(String method) implements Trigger {
        @Override
        public String getId() {
            return "1_" + method;
        }

        @Override
        public Instant getNextFireTime() {
            return AT;
        }

        @Override
        public Instant getPreviousFireTime() {
            return AT;
        }

        @Override
        public boolean isOverdue() {
            return false;
        }

        @Override
        public String getMethodDescription() {
            return method;
        }
    }
}
