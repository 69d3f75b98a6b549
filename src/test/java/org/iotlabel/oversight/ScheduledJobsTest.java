package org.iotlabel.oversight;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.iotlabel.testing.RealKeycloak;
import org.junit.jupiter.api.Test;

/** With the real scheduler, as in service. */
@QuarkusTest
@TestProfile(RealKeycloak.class)
class ScheduledJobsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    JobWatch watch;

    @Test
    void the_runs_of_a_job_are_noted_and_its_next_turn_is_known() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (messages().endedAt() == null) {
            assertTrue(System.nanoTime() < end, "no run has ended");
            Thread.onSpinWait();
        }
        assertNotNull(messages().tookMillis());
        assertNotNull(messages().nextAt());
        var idle = watch.jobs().stream()
                .filter(job -> job.job().equals("forget-answers"))
                .findAny()
                .orElseThrow();
        assertTrue(idle.well(), "its first turn comes later");
        assertNotNull(idle.nextAt());
    }

    private JobView messages() {
        return watch.jobs().stream()
                .filter(job -> job.job().equals("relay-messages"))
                .findAny()
                .orElseThrow();
    }
}
