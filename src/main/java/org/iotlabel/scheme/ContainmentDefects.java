package org.iotlabel.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.iotlabel.problem.FieldError;
import org.iotlabel.scheme.Containment.Fact;
import org.iotlabel.scheme.Containment.GradeRule;

/** The law of the grades: A to E, each no harder than the better one, E open to every device, over facts that exist. */
final class ContainmentDefects {

    private final Containment containment;
    private final List<FieldError> defects = new ArrayList<>();

    private ContainmentDefects(Containment containment) {
        this.containment = containment;
    }

    static List<FieldError> in(Containment containment) {
        ContainmentDefects found = new ContainmentDefects(containment);
        found.facts();
        found.grades();
        return found.defects;
    }

    private void facts() {
        BaselineDefects.repeated("facts", containment.facts(), Fact::id).forEach(one -> defects.add(under(one)));
        for (int i = 0; i < containment.facts().size(); i++) {
            if (containment.facts().get(i).weight() < 1) {
                add("must be at least 1", "facts", i, "weight");
            }
        }
    }

    private void grades() {
        List<Grade> grades = containment.grades().stream().map(GradeRule::grade).toList();
        if (!grades.equals(List.of(Grade.values()))) {
            add("must be A, B, C, D and E in this order, and are " + grades, "grades");
        }
        Set<String> known = containment.facts().stream().map(Fact::id).collect(Collectors.toSet());
        int bar = 100;
        for (int i = 0; i < containment.grades().size(); i++) {
            GradeRule rule = containment.grades().get(i);
            requires(rule, known, i);
            if (rule.atLeast() < 0 || rule.atLeast() > bar) {
                add("is not between 0 and " + bar + ", what the better grade asks for", "grades", i, "atLeast");
            }
            bar = Math.min(bar, rule.atLeast());
            if (rule.grade() == Grade.E
                    && (rule.atLeast() != 0 || !rule.requires().isEmpty())) {
                add("must be open to every device", "grades", i);
            }
        }
    }

    private void requires(GradeRule rule, Set<String> known, int i) {
        for (int k = 0; k < rule.requires().size(); k++) {
            String fact = rule.requires().get(k);
            if (!known.contains(fact)) {
                add("names “" + fact + "”, which is no fact here", "grades", i, "requires", k);
            }
        }
    }

    private void add(String message, Object... place) {
        defects.add(under(FieldError.at(message, place)));
    }

    private static FieldError under(FieldError one) {
        return new FieldError("/containment" + one.pointer(), one.message());
    }
}
