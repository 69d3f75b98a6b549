package org.iotlabel.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.time.ShortMemory;
import org.jspecify.annotations.Nullable;

/** Counts what assessment bodies did, in one query for a body. */
@ApplicationScoped
class AssessorRecords {
    private static final String COUNTED = """
            WITH decided AS (
                SELECT d.id, d.attestation, d.outcome, r.revision, v.evaluators,
                       CAST(convert_from(v.document, 'UTF8') AS jsonb) AS evaluation
                FROM decision d
                JOIN review r ON r.id = d.review
                JOIN LATERAL (
                    SELECT e.evaluators, e.document FROM evaluation e
                    WHERE e.attestation = d.attestation AND e.revision = r.revision
                    ORDER BY e.number DESC LIMIT 1) v ON true
                WHERE d.attestation IN (
                        SELECT attestation FROM evaluation WHERE evaluators @> CAST(:body AS jsonb))
                  AND v.evaluators @> CAST(:body AS jsonb)),
            judged AS (
                SELECT EXISTS (
                           SELECT FROM label l WHERE l.decision = decided.id AND l.state <> 'ISSUING') AS labelled,
                       jsonb_array_length(evaluators) > 1 AS paired,
                       EXISTS (SELECT FROM jsonb_each(evaluation -> 'verdicts') one
                               WHERE one.value ->> 'settlement' IN ('RECONCILED', 'STRICTER')) AS dissent,
                       EXISTS (SELECT FROM review b WHERE b.attestation = decided.attestation
                               AND b.revision = decided.revision AND b.state = 'SENT_BACK')
                       OR outcome = 'DENY' AND CAST(evaluation #>> '{score,level}' AS integer)
                              >= CAST(evaluation ->> 'level' AS integer)
                           AS overturned
                FROM decided)
            SELECT count(*) FILTER (WHERE labelled) AS labels, count(*) AS cases,
                   count(*) FILTER (WHERE overturned) AS overturned, count(*) FILTER (WHERE paired) AS paired,
                   count(*) FILTER (WHERE paired AND dissent) AS dissent,
                   (SELECT percentile_cont(0.5) WITHIN GROUP (
                        ORDER BY extract(epoch FROM s.sealed_at - a.offered_at))
                    FROM assessment a JOIN assessment_report s ON s.assessment = a.id AND s.number = 1
                    JOIN decision d ON d.attestation = a.attestation
                    WHERE a.organisation = :organisation) AS seconds
            FROM judged""";

    private final EntityManager entities;
    private final ShortMemory<UUID, AssessorFigures> memory;

    AssessorRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.memory = new ShortMemory<>(clock);
    }

    /** The figures of a body, as they were a minute ago at most. */
    AssessorFigures of(UUID body) {
        return memory.of(body, this::count);
    }

    private AssessorFigures count(UUID body) {
        var row = (Tuple) entities.createNativeQuery(COUNTED, Tuple.class)
                .setParameter("body", "[{\"organisation\": \"%s\"}]".formatted(body))
                .setParameter("organisation", body)
                .getSingleResult();
        var cases = number(row, "cases");
        return new AssessorFigures(
                number(row, "labels"),
                told(cases, cases),
                told(cases, days(row)),
                told(cases, number(row, "overturned")),
                told(number(row, "paired"), number(row, "paired")),
                told(number(row, "paired"), number(row, "dissent")));
    }

    private static @Nullable Integer told(int cases, int figure) {
        return cases < AssessorFigures.FEWEST ? null : figure;
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private static int days(Tuple row) {
        var seconds = Optional.ofNullable(row.get("seconds", Number.class))
                .map(Number::doubleValue)
                .orElse(0.0);
        return (int) Math.ceil(seconds / Duration.ofDays(1).toSeconds());
    }
}
