package org.iotlabel.oversight;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Unwell while a job has failed more than once in a row: each is named with the seconds since the first failure. */
@Wellness
@ApplicationScoped
class JobHealth implements HealthCheck {
    private final JobWatch watch;
    private final Clock clock;

    JobHealth(JobWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("jobs").up();
        watch.failing().forEach((job, failing) -> {
            if (failing.isStubborn()) {
                response.down()
                        .withData(
                                job,
                                Duration.between(failing.since(), clock.instant())
                                        .toSeconds());
            }
        });
        return response.build();
    }
}
