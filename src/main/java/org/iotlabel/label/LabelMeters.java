package org.iotlabel.label;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many labels stand where; counted at most twice a minute, however often somebody asks. */
@ApplicationScoped
class LabelMeters implements MeterBinder {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private final EntityManager entities;
    private final Clock clock;
    private volatile Count last = new Count(Instant.MIN, Map.of());

    LabelMeters(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Count(Instant at, Map<LabelState, Long> labels) {}

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : LabelState.values()) {
            Gauge.builder("label.labels", () -> count(state))
                    .description("Labels by state")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    private long count(LabelState state) {
        var now = clock.instant();
        if (now.isAfter(last.at().plus(FRESH)) || now.isBefore(last.at())) {
            last = new Count(now, QuarkusTransaction.joiningExisting().call(() -> count(now)));
        }
        return last.labels().getOrDefault(state, 0L);
    }

    /** An expiry that nobody has written down yet is one. */
    private Map<LabelState, Long> count(Instant now) {
        var labels = new EnumMap<LabelState, Long>(LabelState.class);
        List<?> rows = entities.createNativeQuery("""
                        SELECT state, run_out, count(*) AS labels
                        FROM (SELECT state, valid_until <= :now AS run_out FROM label) AS standing
                        GROUP BY state, run_out""", Tuple.class)
                .setParameter("now", now)
                .getResultList();
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            var written = LabelState.valueOf(row.get("state", String.class));
            var state = row.get("run_out", Boolean.class) ? written.at(now, now) : written;
            labels.merge(state, row.get("labels", Number.class).longValue(), Long::sum);
        });
        return labels;
    }
}
