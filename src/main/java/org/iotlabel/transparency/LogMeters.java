package org.iotlabel.transparency;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.enterprise.context.ApplicationScoped;

/** What there is to see of the log from outside: how much waits for a place. It should fall to nothing every second. */
@ApplicationScoped
class LogMeters implements MeterBinder {
    private static final int ENOUGH_TO_WORRY = 100_000;

    private final LogTables tables;

    LogMeters(LogTables tables) {
        this.tables = tables;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("label.log.waiting", this::waiting)
                .description("Entries that wait for their place in the public log")
                .register(registry);
    }

    private long waiting() {
        return tables.with(sql -> new LogQueue(sql).length(ENOUGH_TO_WORRY));
    }
}
