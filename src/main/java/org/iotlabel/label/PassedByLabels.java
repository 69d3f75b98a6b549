package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.iotlabel.scheme.PassedRequirements;
import org.iotlabel.scheme.Passes;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.time.ShortMemory;

/** Counts what the labels in force passed, in one query for a version of the baseline. */
@ApplicationScoped
class PassedByLabels implements PassedRequirements {
    private static final String ALL = "";

    private final EntityManager entities;
    private final Clock clock;
    private final ShortMemory<Sha256Digest, Passes> memory;

    PassedByLabels(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
        this.memory = new ShortMemory<>(clock);
    }

    @Override
    public Passes of(Sha256Digest baseline) {
        return memory.of(baseline, this::count);
    }

    private Passes count(Sha256Digest baseline) {
        List<?> rows = entities.createNativeQuery("""
                        WITH holding AS (
                            SELECT e.passed FROM label_entry e JOIN label l USING (serial)
                            WHERE e.baseline = :baseline AND l.state = 'ACTIVE' AND l.valid_until > :now)
                        SELECT '' AS requirement, count(*) AS labels FROM holding
                        UNION ALL
                        SELECT one, count(*) FROM holding, unnest(passed) one GROUP BY one""", Tuple.class)
                .setParameter("baseline", baseline.toString())
                .setParameter("now", clock.instant())
                .getResultList();
        var counted = new HashMap<String, Integer>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> counted.put(
                        row.get("requirement", String.class),
                        row.get("labels", Number.class).intValue()));
        int labels = counted.getOrDefault(ALL, 0);
        counted.remove(ALL);
        return new Passes(labels, counted);
    }
}
