package org.iotlabel.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Unwell while a message is given up: somebody must look. It is no matter of readiness, because a copy that is taken out
 * of service would not help.
 */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {
    private final OutboxMeters meters;

    OutboxHealth(OutboxMeters meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        var givenUp = meters.givenUp();
        return HealthCheckResponse.named("outbox")
                .status(givenUp == 0)
                .withData("givenUp", givenUp)
                .build();
    }
}
