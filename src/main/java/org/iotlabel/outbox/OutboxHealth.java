package org.iotlabel.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Unwell while a message is given up, or waits for longer than it should: somebody must look. It is no matter of
 * readiness, because a copy that is taken out of service would not help.
 */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
    private final OutboxMeters meters;
    private final OutboxConfig config;

    OutboxHealth(OutboxMeters meters, OutboxConfig config) {
        this.meters = meters;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var backlog = meters.backlog();
        var isLate = backlog.oldest().compareTo(config.late()) > 0;
        return HealthCheckResponse.named("outbox")
                .status(backlog.givenUp() == 0 && !isLate)
                .withData("givenUp", backlog.givenUp())
                .withData("givenUpSeconds", backlog.longestGivenUp().toSeconds())
                .withData("waiting", backlog.waiting())
                .withData("oldestSeconds", backlog.oldest().toSeconds())
                .withData("lateSeconds", config.late().toSeconds())
                .withData("attempts", backlog.attempts())
                .build();
    }
}
