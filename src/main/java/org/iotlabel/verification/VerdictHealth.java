package org.iotlabel.verification;

import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once the newest labels were judged after the start, so that a copy of the application which is put into service
 * answers at once as those beside it do. It answers before, and as truly; only each label's first verdict takes longer.
 */
@Readiness
@ApplicationScoped
class VerdictHealth implements HealthCheck {
    private final WarmVerdicts verdicts;
    private final Scheduler jobs;

    VerdictHealth(WarmVerdicts verdicts, Scheduler jobs) {
        this.verdicts = verdicts;
        this.jobs = jobs;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("verdicts")
                .status(verdicts.hasLooked() || !isLooking())
                .build();
    }

    /** Where the job is turned off, or all jobs are, there is nothing to wait for. */
    private boolean isLooking() {
        return jobs.isStarted() && jobs.getScheduledJob(WarmVerdicts.JOB) != null;
    }
}
