package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many labels there are, by where they stand now. */
@ApplicationScoped
public class LabelCounts {
    private final EntityManager entities;
    private final Clock clock;

    LabelCounts(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those of a vendor; empty where none was ever issued to it. */
    public Map<LabelState, Integer> heldBy(UUID vendor) {
        var now = clock.instant();
        List<?> rows = entities.createNativeQuery("""
                        SELECT state, valid_until > :now AS running, count(*) AS labels FROM label
                        WHERE vendor = :vendor AND state <> 'ISSUING' GROUP BY 1, 2""", Tuple.class)
                .setParameter("vendor", vendor)
                .setParameter("now", now)
                .getResultList();
        var counts = new EnumMap<LabelState, Integer>(LabelState.class);
        rows.stream().map(Tuple.class::cast).forEach(row -> {
            var end = row.get("running", Boolean.class) ? now.plusSeconds(1) : now;
            var state = LabelState.valueOf(row.get("state", String.class)).at(now, end);
            counts.merge(state, row.get("labels", Number.class).intValue(), Integer::sum);
        });
        return counts;
    }
}
