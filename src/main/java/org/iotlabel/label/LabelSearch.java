package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.iotlabel.paging.PageRequest;

/** Finds issued labels. */
@ApplicationScoped
class LabelSearch {
    /** The revision that was decided on was evaluated by somebody of the body. */
    private static final String EVALUATED_BY = """
            l.decision IN (
                SELECT d.id FROM evaluation v
                JOIN decision d ON d.attestation = v.attestation
                JOIN review r ON r.id = d.review AND r.revision = v.revision
                WHERE v.evaluators @> CAST(:evaluators AS jsonb))""";

    private final EntityManager entities;

    LabelSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** One page and one more, as {@link PageRequest#fetch()} says; states are those at that instant. */
    List<Label> find(LabelQuery query, PageRequest page, Instant now) {
        var conditions = new ArrayList<>(List.of("l.state <> 'ISSUING'"));
        var values = new HashMap<String, Object>();
        var order = query.order();
        page.after(key -> Place.parse(order, key)).ifPresent(place -> {
            conditions.add(order.after());
            values.put("placeSerial", place.serial());
            if (order.isRanked()) {
                values.put("placeRank", order.rank(place.rank()));
            }
        });
        words(query, conditions, values);
        facts(query, conditions, values);
        people(query, conditions, values);
        query.state().ifPresent(state -> conditions.add(standing(state, now, values)));
        var found = entities.createNativeQuery(
                "SELECT l.* FROM label_entry e JOIN label l USING (serial) WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY " + order.columns() + " LIMIT " + page.fetch(),
                Label.class);
        values.forEach(found::setParameter);
        List<?> rows = found.getResultList();
        return rows.stream().map(Label.class::cast).toList();
    }

    /** Lets go of what was found, for whoever reads more of it than fits into memory. */
    void forget(List<Label> found) {
        found.forEach(entities::detach);
    }

    private static void words(LabelQuery query, List<String> conditions, Map<String, Object> values) {
        query.text()
                .flatMap(Serial::read)
                .map(Serial::value)
                .ifPresentOrElse(
                        serial -> {
                            conditions.add("e.serial = :serial");
                            values.put("serial", serial);
                        },
                        () -> LabelQuery.beginnings(query.text()).ifPresent(words -> {
                            conditions.add("e.words_index @@ to_tsquery('simple', :words)");
                            values.put("words", words);
                        }));
        LabelQuery.beginnings(query.vendor()).ifPresent(maker -> {
            conditions.add("e.maker_index @@ to_tsquery('simple', :maker)");
            values.put("maker", maker);
        });
    }

    private static void facts(LabelQuery query, List<String> conditions, Map<String, Object> values) {
        query.gtin().map(LabelQuery::fourteenDigits).ifPresent(gtin -> {
            conditions.add("e.gtins @> ARRAY[CAST(:gtin AS text)]");
            values.put("gtin", gtin);
        });
        query.category().ifPresent(category -> {
            conditions.add("e.category = :category");
            values.put("category", category.name());
        });
        query.level().ifPresent(level -> {
            conditions.add("e.level = :level");
            values.put("level", level);
        });
        query.grade().ifPresent(grade -> {
            conditions.add("e.grade = :grade");
            values.put("grade", grade.name());
        });
        query.supportedUntil().ifPresent(month -> {
            conditions.add("l.support_until >= :month");
            values.put("month", month.toString());
        });
    }

    private static void people(LabelQuery query, List<String> conditions, Map<String, Object> values) {
        query.holders().ifPresent(vendors -> {
            conditions.add("l.vendor IN (:holders)");
            values.put("holders", vendors);
        });
        query.assessor().ifPresent(body -> {
            conditions.add(EVALUATED_BY);
            values.put("evaluators", "[{\"organisation\": \"%s\"}]".formatted(body));
        });
    }

    /** The written states that amount to this one now, by the same function that says where one label stands. */
    private static String standing(LabelState wanted, Instant now, Map<String, Object> values) {
        values.put("now", now);
        var running = names(wanted, now, now.plusSeconds(1));
        var over = names(wanted, now, now);
        return "(l.valid_until > :now AND l.state IN " + running + " OR l.valid_until <= :now AND l.state IN " + over
                + ")";
    }

    private static String names(LabelState wanted, Instant now, Instant validUntil) {
        var names = Arrays.stream(LabelState.values())
                .filter(written -> written.at(now, validUntil) == wanted)
                .map(written -> "'" + written.name() + "'")
                .toList();
        return names.isEmpty() ? "('')" : "(" + String.join(", ", names) + ")";
    }

    /**
     * The place of a label in the order of the answer.
     *
     * @param rank empty where it follows from the serial
     */
    record Place(String rank, String serial) {
        static Place of(LabelOrder order, Label label) {
            return new Place(order.rank(label), label.serial().value());
        }

        private static Place parse(LabelOrder order, String key) {
            var at = Math.max(key.indexOf(' '), 0);
            var serial = Serial.read(key.substring(at)).orElseThrow(IllegalArgumentException::new);
            order.rank(key.substring(0, at));
            return new Place(key.substring(0, at), serial.value());
        }

        @Override
        public String toString() {
            return rank + " " + serial;
        }
    }
}
