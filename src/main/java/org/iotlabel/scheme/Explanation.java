package org.iotlabel.scheme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.iotlabel.scheme.Applicability.Always;
import org.iotlabel.scheme.Applicability.And;
import org.iotlabel.scheme.Applicability.Answered;
import org.iotlabel.scheme.Applicability.Not;
import org.iotlabel.scheme.Applicability.Or;

/** Why a requirement applies or not, naming only the answers that decided it. */
record Explanation(BaselineDocument baseline, Map<String, Boolean> answers) {

    String of(Applicability formula) {
        List<String> deciding = deciding(formula).stream().map(this::said).toList();
        return switch (formula.over(answers)) {
            case APPLIES -> deciding.isEmpty() ? "applies to every device" : "applies because " + joined(deciding);
            case DOES_NOT_APPLY ->
                deciding.isEmpty() ? "applies to no device" : "does not apply because " + joined(deciding);
            case UNKNOWN -> "counts as applying until this is answered: " + String.join(" ", deciding);
        };
    }

    private SequencedSet<String> deciding(Applicability formula) {
        return switch (formula) {
            case Always _ -> new LinkedHashSet<>();
            case Answered question -> new LinkedHashSet<>(List.of(question.feature()));
            case Not not -> deciding(not.term());
            case And and -> sides(and, and.left(), and.right(), Outcome.DOES_NOT_APPLY);
            case Or or -> sides(or, or.left(), or.right(), Outcome.APPLIES);
        };
    }

    /**
     * Of two sides, the ones that gave the whole its outcome: the first that settled it alone, else all that share it.
     */
    private SequencedSet<String> sides(Applicability whole, Applicability left, Applicability right, Outcome settling) {
        Outcome outcome = whole.over(answers);
        SequencedSet<String> deciding = new LinkedHashSet<>();
        for (Applicability side : List.of(left, right)) {
            if (side.over(answers) == outcome && (deciding.isEmpty() || outcome != settling)) {
                deciding.addAll(deciding(side));
            }
        }
        return deciding;
    }

    private String said(String id) {
        Boolean answer = answers.get(id);
        return baseline.feature(id)
                .map(feature -> answer == null ? feature.question() : feature.said(answer))
                .orElse(id);
    }

    private static String joined(List<String> clauses) {
        int last = clauses.size() - 1;
        return last == 0
                ? clauses.getFirst()
                : String.join(", ", clauses.subList(0, last)) + " and " + clauses.get(last);
    }
}
