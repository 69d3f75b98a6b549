package org.iotlabel.scheme;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The facts that say how little harm a broken device can do, and the rule that turns them into a grade.
 *
 * @param facts each held or not held
 * @param grades one rule a grade
 */
public record Containment(List<Fact> facts, List<GradeRule> grades) {

    public Containment {
        facts = List.copyOf(facts);
        grades = List.copyOf(grades);
    }

    /** Whether there is a fact with this id. */
    boolean has(String fact) {
        return facts.stream().anyMatch(one -> one.id().equals(fact));
    }

    /**
     * One yes/no fact about the harm a broken device can do.
     *
     * @param consumer what it means at home, in one sentence
     * @param weight at least 1, its share in the grade relative to the other facts
     */
    @Schema(name = "ContainmentFact")
    public record Fact(String id, String title, String question, String consumer, int weight) {}

    /**
     * What a grade asks for.
     *
     * @param atLeast the weighted share of facts held, in percent, 0 to 100
     * @param requires facts that must hold whatever the share
     */
    public record GradeRule(Grade grade, int atLeast, List<String> requires) {

        public GradeRule {
            requires = List.copyOf(requires);
        }
    }
}
