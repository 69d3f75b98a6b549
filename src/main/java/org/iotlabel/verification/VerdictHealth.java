package org.iotlabel.verification;

import io.quarkus.scheduler.Scheduler;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the newest labels were judged after the start, so that a copy of the application which is put into service
 * answers as quickly as those beside it. It answers before, and as truly; only each label's first verdict takes longer.
 */
@Readiness
@Wellness
@ApplicationScoped
class VerdictHealth implements HealthCheck {
    private final WarmVerdicts verdicts;
    private final Scheduler jobs;
    private final VerificationConfig config;
    private final Clock clock;
    private final Instant asked;

    VerdictHealth(WarmVerdicts verdicts, Scheduler jobs, VerificationConfig config, Clock clock) {
        this.verdicts = verdicts;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
        this.asked = clock.instant();
    }

    @Override
    public HealthCheckResponse call() {
        // With so many labels that it takes long, to be away would be worse than to be slow for some of them.
        var waited = Duration.between(asked, clock.instant());
        return HealthCheckResponse.named("verdicts")
                .status(verdicts.hasLooked() || !isLooking() || waited.compareTo(config.readyWithin()) >= 0)
                .withData("ready", verdicts.hasLooked())
                .build();
    }

    /** Where the job is turned off, or all jobs are, there is nothing to wait for. */
    private boolean isLooking() {
        return jobs.isStarted() && jobs.getScheduledJob(WarmVerdicts.JOB) != null;
    }
}
