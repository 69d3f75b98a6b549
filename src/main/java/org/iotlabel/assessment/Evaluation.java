package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.iotlabel.assessment.Reconciliation.Settled;
import org.iotlabel.scheme.Score;
import org.iotlabel.scheme.Verdict;
import org.iotlabel.signing.CanonicalJson;

/**
 * A concluded evaluation, as the floors above read it.
 *
 * @param number the how-manyeth of the revision, from 1
 * @param digest SHA-256 of the document's bytes; what the attestation was concluded with
 * @param verdicts by requirement; what the vendor said nothing of is left out
 * @param containment each fact of the baseline, held or not
 * @param evaluators who made it, one or two
 * @param assessments theirs
 */
public record Evaluation(
        int number,
        String digest,
        CanonicalJson document,
        Map<String, Verdict> verdicts,
        Map<String, String> justifications,
        Map<String, Boolean> containment,
        Score score,
        List<Evaluator> evaluators,
        List<UUID> assessments,
        Instant concludedAt) {
    public Evaluation {
        evaluators = List.copyOf(evaluators);
        assessments = List.copyOf(assessments);
    }

    static Evaluation of(EvaluationRecord stored) {
        var bytes = stored.document();
        var document = bytes.as(EvaluationDocument.class);
        return new Evaluation(
                stored.number(),
                stored.digest(),
                bytes,
                each(document, Settled::verdict),
                each(document, Settled::justification),
                document.containment(),
                document.score(),
                stored.evaluators(),
                document.reports().stream()
                        .map(EvaluationDocument.Source::assessment)
                        .toList(),
                stored.concludedAt());
    }

    private static <T> Map<String, T> each(EvaluationDocument document, Function<Settled, T> part) {
        var parts = new TreeMap<String, T>();
        document.verdicts().forEach((requirement, settled) -> parts.put(requirement, part.apply(settled)));
        return parts;
    }
}
