package org.iotlabel.keys;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;

/** How many days are left until something of ours runs out, for whoever watches from outside. */
@ApplicationScoped
class KeyMeters implements MeterBinder {
    private final KeyExpiries expiries;

    KeyMeters(KeyExpiries expiries) {
        this.expiries = expiries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("label.keys.days.left", this::daysLeft)
                .description("Whole days until the first certificate or revocation list ends")
                .register(registry);
    }

    private long daysLeft() {
        return expiries.daysUntil(
                expiries.ends().values().stream().min(Comparator.naturalOrder()).orElse(Instant.EPOCH));
    }
}
