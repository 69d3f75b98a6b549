package org.iotlabel.oversight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.scheduler.FailedExecution;
import io.quarkus.scheduler.SkippedExecution;
import io.quarkus.scheduler.SuccessfulExecution;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

/** What is known of jobs that run, fail, hang, or never begin. */
class JobWatchTest {
    private static final Instant AT = Instant.parse("2031-01-01T03:00:00Z");
    private static final String JOB = "refresh-keys";

    private final AtomicReference<Instant> now = new AtomicReference<>(AT);
    private final AtomicReference<List<PlayedJob>> scheduled = new AtomicReference<>(List.of());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final InstantSource time = now::get;
    private final JobWatch watch =
            new JobWatch(() -> List.copyOf(scheduled.get()), new JobMeters(meters), time.withZone(ZoneOffset.UTC));
    private final JobHealth health = new JobHealth(watch);

    @Test
    void a_job_that_fails_three_times_in_a_row_is_told_until_it_runs_well() {
        for (var failures = 1; failures <= 3; failures++) {
            assertEquals(Status.UP, health.call().getStatus(), "failed " + (failures - 1) + " times");
            watch.failed(new FailedExecution(PlayedJob.EVERY_MINUTE.at(now.get()), new SecretException("hunter2")));
            now.updateAndGet(one -> one.plusSeconds(60));
        }
        assertEquals(Status.DOWN, health.call().getStatus());
        assertEquals(Map.of(JOB, 3L), health.call().getData().orElseThrow());
        var job = only();
        assertFalse(job.well());
        assertEquals(AT, job.failingSince());
        assertEquals(AT.plusSeconds(120), job.failedAt());
        assertEquals("SecretException", job.failure());
        assertFalse(watch.jobs().toString().contains("hunter2"), "what an exception says may be a secret");
        watch.succeeded(
                new SuccessfulExecution(PlayedJob.EVERY_MINUTE.at(now.get().minusMillis(1500))));
        assertEquals(Status.UP, health.call().getStatus());
        assertEquals(0, only().failures());
        assertNull(only().failingSince());
        assertEquals(1500L, only().tookMillis());
        assertEquals("SecretException", only().failure(), "the last failure is still known");
        assertEquals(
                3.0,
                meters.counter("label.job.runs", "job", JOB, "outcome", "FAILURE")
                        .count());
    }

    @Test
    void a_job_that_does_not_come_to_its_end_is_overdue_after_three_turns() {
        var ran = AT.minusSeconds(300);
        watch.succeeded(new SuccessfulExecution(PlayedJob.EVERY_MINUTE.at(ran)));
        now.set(AT.plus(Duration.ofMinutes(3)));
        // It was due each minute since, but the run that began then still went on.
        scheduled.set(List.of(PlayedJob.EVERY_MINUTE.turned(now.get())));
        assertTrue(only().well(), "ended " + AT);
        now.updateAndGet(one -> one.plusMillis(1));
        assertTrue(only().overdue());
        assertEquals(Status.DOWN, health.call().getStatus());
        watch.succeeded(new SuccessfulExecution(PlayedJob.EVERY_MINUTE.at(ran)));
        assertEquals(Status.UP, health.call().getStatus());
    }

    @Test
    void a_first_run_that_hangs_is_overdue_too_and_quick_jobs_have_a_minute() {
        var every = new PlayedJob(JOB, AT, Duration.ofSeconds(1));
        watch.leftOut(new SkippedExecution(every.at(AT)));
        now.set(AT.plusSeconds(30));
        watch.leftOut(new SkippedExecution(every.at(now.get())));
        now.set(AT.plusSeconds(60));
        scheduled.set(List.of(every.turned(now.get())));
        assertTrue(only().well());
        assertNull(only().endedAt());
        now.updateAndGet(one -> one.plusSeconds(1));
        assertTrue(only().overdue());
    }

    @Test
    void a_job_that_never_had_its_turn_is_overdue_a_minute_after_that() {
        var waiting = new PlayedJob(JOB, null, Duration.ofHours(1));
        scheduled.set(List.of(waiting));
        assertEquals(waiting.getNextFireTime(), only().nextAt());
        now.set(waiting.getNextFireTime().plusSeconds(60));
        assertTrue(only().well());
        now.updateAndGet(one -> one.plusMillis(1));
        assertTrue(only().overdue());
    }

    private JobView only() {
        assertEquals(List.of(JOB), watch.jobs().stream().map(JobView::job).toList());
        return watch.jobs().getFirst();
    }

    private static final class SecretException extends RuntimeException {
        private static final long serialVersionUID = 1;

        SecretException(String secret) {
            super(secret);
        }
    }
}
