package org.iotlabel.keys;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Unwell while a certificate or the revocation list is about to end: somebody must look. It is no matter of readiness,
 * because a copy that is taken out of service would not help.
 */
@Wellness
@ApplicationScoped
class KeyHealth implements HealthCheck {
    private final KeyExpiries expiries;
    private final KeysConfig config;

    KeyHealth(KeyExpiries expiries, KeysConfig config) {
        this.expiries = expiries;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("keys");
        var degraded = false;
        for (var end : expiries.ends().entrySet()) {
            var days = expiries.daysUntil(end.getValue());
            response.withData(end.getKey(), days);
            degraded |= days < config.warnBefore().toDays();
        }
        return response.withData("warnBeforeDays", config.warnBefore().toDays())
                .withData("state", degraded ? "DEGRADED" : "OK")
                .status(!degraded)
                .build();
    }
}
