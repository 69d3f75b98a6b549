package org.iotlabel.oversight;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Unwell while a job has failed three times in a row or is overdue: somebody must look. Each of these is named, with how often it failed. */
@Wellness
@ApplicationScoped
class JobHealth implements HealthCheck {
    static final String NAME = "jobs";

    private final JobWatch watch;

    JobHealth(JobWatch watch) {
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named(NAME);
        var report = JobReport.of(watch.jobs());
        report.jobs().stream().filter(job -> !job.well()).forEach(job -> response.withData(job.job(), job.failures()));
        return response.status(report.well()).build();
    }
}
