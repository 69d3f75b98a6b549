package org.iotlabel.scheme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.iotlabel.problem.FieldError;

/**
 * What no schema can say about a baseline: everything that is named exists, once, and nothing is left out. A document
 * without defects can be scored for any answers.
 */
final class BaselineDefects {

    private final BaselineDocument baseline;
    private final List<FieldError> defects = new ArrayList<>();

    private BaselineDefects(BaselineDocument baseline) {
        this.baseline = baseline;
    }

    /** Every defect, in the order of the checks; empty for a sound document. */
    public static List<FieldError> in(BaselineDocument baseline) {
        BaselineDefects found = new BaselineDefects(baseline);
        found.levels();
        found.features();
        found.requirements();
        found.defects.addAll(CoverageDefects.in(baseline));
        found.defects.addAll(ContainmentDefects.in(baseline.containment()));
        return List.copyOf(found.defects);
    }

    private void levels() {
        List<Integer> numbers = baseline.levels().stream().map(Level::number).toList();
        if (!numbers.equals(List.of(1, 2, 3))) {
            defects.add(new FieldError("/levels", "must be the levels 1, 2 and 3 in this order, and are " + numbers));
        }
    }

    private void features() {
        defects.addAll(repeated("features", baseline.features(), Feature::id));
        for (int i = 0; i < baseline.features().size(); i++) {
            String id = baseline.features().get(i).id();
            if (!Applicability.Answered.isFeature(id)) {
                add("“" + id + "” cannot be named in an expression", "features", i, "id");
            }
        }
    }

    private void requirements() {
        Set<String> known = baseline.features().stream().map(Feature::id).collect(Collectors.toSet());
        defects.addAll(repeated("requirements", baseline.requirements(), Requirement::id));
        for (int i = 0; i < baseline.requirements().size(); i++) {
            Requirement requirement = baseline.requirements().get(i);
            expression(requirement, known, i);
            if (requirement.level() < 1 || requirement.level() > 3) {
                add("is not one of the levels 1 to 3", "requirements", i, "level");
            }
            if (requirement.weight() < 1 || requirement.weight() > 10) {
                add("is not between 1 and 10", "requirements", i, "weight");
            }
        }
    }

    private void expression(Requirement requirement, Set<String> known, int i) {
        try {
            for (String feature : requirement.applicability().features()) {
                if (!known.contains(feature)) {
                    add("names “" + feature + "”, which is no question here", "requirements", i, "applies");
                }
            }
        } catch (UnreadableExpression fault) {
            add(String.valueOf(fault.getMessage()), "requirements", i, "applies");
        }
    }

    private void add(String message, Object... place) {
        defects.add(FieldError.at(message, place));
    }

    /** The elements whose id an earlier element has. */
    static <T> List<FieldError> repeated(String member, List<T> elements, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, elements.size())
                .filter(i -> !seen.add(id.apply(elements.get(i))))
                .mapToObj(i -> FieldError.at("repeats the id “" + id.apply(elements.get(i)) + "”", member, i, "id"))
                .toList();
    }
}
