package org.iotlabel.scheme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.iotlabel.scheme.Containment.Fact;
import org.iotlabel.scheme.Containment.GradeRule;

/**
 * Level, score, coverage and grade from a baseline and public facts: a pure function, so that anyone can recompute a
 * label. The law it keeps:
 *
 * <ul>
 *   <li>The level is the highest of which every mandatory requirement, of that level and below, that applies is PASS or
 *       NOT_APPLICABLE. Anything else, and the lack of a verdict, blocks; a high score never makes up for it. Whether a
 *       NOT_APPLICABLE is justified is for the assessor to say.
 *   <li>A requirement that an unanswered question leaves open applies. The verdict on one that does not apply is not
 *       read.
 *   <li>The score is 0 where nothing that applies could pass (all NOT_APPLICABLE): nothing was shown. So a PASS in
 *       place of any other verdict never lowers level or score.
 *   <li>The grade is the best whose required facts hold and whose share of weight is reached, E where none is.
 * </ul>
 */
public final class Scoring {

    private final BaselineDocument baseline;
    private final List<Asked> asked;

    /** A requirement with its expression read, so that many devices can be scored by one reading. */
    private record Asked(Requirement requirement, Applicability applicability) {}

    private Scoring(BaselineDocument baseline) {
        this.baseline = baseline;
        this.asked = baseline.requirements().stream()
                .map(one -> new Asked(one, one.applicability()))
                .toList();
    }

    /**
     * The scoring by one baseline, for any number of devices.
     *
     * @throws UnreadableExpression when an expression does not parse; never for a published baseline
     */
    public static Scoring by(BaselineDocument baseline) {
        return new Scoring(baseline);
    }

    /** The score of one device; ids that the baseline does not have are not read. */
    public static Score score(BaselineDocument baseline, ScoringFacts facts) {
        return by(baseline).score(facts);
    }

    /** The baseline that it scores by. */
    public BaselineDocument baseline() {
        return baseline;
    }

    /** The score of a device; ids that the baseline does not have are not read. */
    public Score score(ScoringFacts facts) {
        List<Requirement> applying = asked.stream()
                .filter(one -> one.applicability().over(facts.features()).counts())
                .map(Asked::requirement)
                .toList();
        List<Cap> caps = applying.stream()
                .map(one -> Cap.of(one, facts.verdicts()))
                .flatMap(Optional::stream)
                .toList();
        List<Requirement> counted = applying.stream()
                .filter(one -> facts.verdicts().get(one.id()) != Verdict.NOT_APPLICABLE)
                .toList();
        Predicate<Requirement> passed = one -> facts.verdicts().get(one.id()) == Verdict.PASS;
        return new Score(
                level(baseline, caps), share(counted, passed), coverage(counted, passed), grade(baseline, facts), caps);
    }

    private static int level(BaselineDocument baseline, List<Cap> caps) {
        int highest = baseline.levels().stream().mapToInt(Level::number).max().orElse(0);
        return caps.stream().mapToInt(cap -> cap.level() - 1).min().orElse(highest);
    }

    private static int share(List<Requirement> counted, Predicate<Requirement> passed) {
        return percent(weight(counted.stream().filter(passed).toList()), weight(counted));
    }

    private static long weight(List<Requirement> requirements) {
        return requirements.stream().mapToLong(Requirement::weight).sum();
    }

    private static Score.Coverage coverage(List<Requirement> counted, Predicate<Requirement> passed) {
        List<Requirement> recommended =
                counted.stream().filter(one -> !one.isMandatory()).toList();
        int done = (int) recommended.stream().filter(passed).count();
        return new Score.Coverage(done, recommended.size());
    }

    private static Grade grade(BaselineDocument baseline, ScoringFacts facts) {
        Containment containment = baseline.containment();
        Predicate<String> holds = id -> facts.containment().getOrDefault(id, false);
        long held = containment.facts().stream()
                .filter(fact -> holds.test(fact.id()))
                .mapToLong(Fact::weight)
                .sum();
        long all = containment.facts().stream().mapToLong(Fact::weight).sum();
        return containment.grades().stream()
                .filter(rule -> percent(held, all) >= rule.atLeast())
                .filter(rule -> rule.requires().stream().allMatch(holds))
                .map(GradeRule::grade)
                .min(Grade::compareTo)
                .orElse(Grade.E);
    }

    private static int percent(long part, long whole) {
        return whole == 0 ? 0 : (int) (100 * part / whole);
    }
}
