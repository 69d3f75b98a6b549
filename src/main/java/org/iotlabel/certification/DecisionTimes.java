package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.iotlabel.product.ProductCategory;

/**
 * How long it took from the first submission to the decision, whichever it was, the time included in which the maker owed an
 * answer. A median of few cases says little, and would tell how long a single one took; it is not told.
 */
@ApplicationScoped
public class DecisionTimes {
    /** Fewer decided cases have no median here. */
    public static final int FEWEST = 5;

    /** All decisions are looked at, for whoever asks. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final Clock clock;
    private volatile Counted last = new Counted(Instant.MIN, List.of());

    DecisionTimes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Counted(Instant at, List<DecisionTime> times) {}

    /** The kinds of devices with enough decided cases, in the order of their names, as they were a minute ago at most. */
    public List<DecisionTime> read() {
        var now = clock.instant();
        if (now.isAfter(last.at().plus(FRESH)) || now.isBefore(last.at())) {
            last = new Counted(now, count());
        }
        return last.times();
    }

    private List<DecisionTime> count() {
        List<?> rows = entities.createNativeQuery("""
                        SELECT p.description ->> 'category' AS category, count(*) AS cases,
                               percentile_cont(0.5) WITHIN GROUP (
                                   ORDER BY extract(epoch FROM d.decided_at - r.submitted_at)) AS seconds
                        FROM decision d
                        JOIN attestation_revision r ON r.attestation = d.attestation AND r.number = 1
                        JOIN attestation a ON a.id = d.attestation
                        JOIN product p ON p.id = a.product
                        GROUP BY 1
                        HAVING count(*) >= :fewest
                        ORDER BY 1""", Tuple.class)
                .setParameter("fewest", FEWEST)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(DecisionTimes::time).toList();
    }

    private static DecisionTime time(Tuple row) {
        return new DecisionTime(
                ProductCategory.valueOf(row.get("category", String.class)),
                row.get("cases", Number.class).intValue(),
                DecisionTime.days(row.get("seconds", Number.class).doubleValue()));
    }
}
