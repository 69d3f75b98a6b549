package org.iotlabel.statuslist;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;

/** What there is to see of the lists from outside: whether they are compared, signed and far from their end. */
@ApplicationScoped
class StatusListMeters implements MeterBinder {
    private final StatusListWatch watch;
    private final MeterRegistry meters;

    StatusListMeters(StatusListWatch watch, MeterRegistry meters) {
        this.watch = watch;
        this.meters = meters;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(
                registry,
                "label.status.list.unchecked",
                "Time since a list was compared with the table",
                look -> look.unchecked().toSeconds());
        gauge(
                registry,
                "label.status.list.signed",
                "Time since a list was signed, the oldest one",
                look -> look.oldest().toSeconds());
        gauge(
                registry,
                "label.status.list.left",
                "Time until a list ends, the first one",
                look -> look.left().toSeconds());
    }

    void failed() {
        meters.counter("label.status.list.failures").increment();
    }

    private void gauge(MeterRegistry registry, String name, String meaning, ToLongFunction<StatusListLook> seconds) {
        TimeGauge.builder(name, watch, TimeUnit.SECONDS, one -> seconds.applyAsLong(one.look()))
                .description(meaning)
                .register(registry);
    }
}
