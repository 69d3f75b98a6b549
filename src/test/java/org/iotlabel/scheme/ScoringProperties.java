package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.iotlabel.scheme.BaselineFixture.plus;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.iotlabel.scheme.Containment.Fact;
import org.iotlabel.scheme.Containment.GradeRule;

/** The laws of scoring, over random baselines of eight requirements, four questions and four containment facts. */
class ScoringProperties {

    private static final List<String> QUESTIONS = ids("q", 4);
    private static final List<String> REQUIREMENTS = ids("r", 8);
    private static final List<String> FACTS = ids("f", 4);

    @Property
    void a_further_pass_never_lowers_level_score_or_coverage(
            @ForAll("baselines") BaselineDocument baseline,
            @ForAll("facts") ScoringFacts facts,
            @ForAll("requirementIds") String id) {
        Score before = Scoring.score(baseline, facts);
        Score after = Scoring.score(baseline, with(facts, plus(facts.verdicts(), id, Verdict.PASS)));
        assertTrue(after.level() >= before.level());
        assertTrue(after.score() >= before.score());
        assertTrue(after.coverage().passed() >= before.coverage().passed());
    }

    @Property
    void a_mandatory_requirement_not_met_always_caps(
            @ForAll("baselines") BaselineDocument baseline,
            @ForAll("facts") ScoringFacts facts,
            @ForAll("requirementIds") String id,
            @ForAll("blocking") Verdict verdict) {
        Requirement requirement = baseline.requirement(id).orElseThrow();
        Assume.that(requirement.isMandatory());
        Assume.that(requirement.applicability().over(facts.features()).counts());
        Score score = Scoring.score(baseline, with(facts, plus(facts.verdicts(), id, verdict)));
        assertTrue(score.level() < requirement.level());
        assertTrue(score.caps().stream().anyMatch(cap -> cap.requirement().equals(id)));
    }

    @Property
    void the_level_is_the_highest_without_a_cap_at_or_below_it(
            @ForAll("baselines") BaselineDocument baseline, @ForAll("facts") ScoringFacts facts) {
        Score score = Scoring.score(baseline, facts);
        assertTrue(score.caps().stream().allMatch(cap -> cap.level() > score.level()));
        assertEquals(score.level() < 3, score.caps().stream().anyMatch(cap -> cap.level() == score.level() + 1));
    }

    @Property
    void the_same_facts_in_any_order_give_the_same_score(
            @ForAll("baselines") BaselineDocument baseline, @ForAll("facts") ScoringFacts facts) {
        ScoringFacts reversed =
                new ScoringFacts(reversed(facts.features()), reversed(facts.verdicts()), reversed(facts.containment()));
        assertEquals(Scoring.score(baseline, facts), Scoring.score(baseline, reversed));
    }

    @Property
    void a_further_containment_fact_never_worsens_the_grade(
            @ForAll("baselines") BaselineDocument baseline,
            @ForAll("facts") ScoringFacts facts,
            @ForAll("factIds") String fact) {
        ScoringFacts more = new ScoringFacts(facts.features(), facts.verdicts(), plus(facts.containment(), fact, true));
        Grade before = Scoring.score(baseline, facts).grade();
        assertTrue(Scoring.score(baseline, more).grade().compareTo(before) <= 0);
    }

    @Property
    void an_answered_question_never_adds_a_cap(
            @ForAll("baselines") BaselineDocument baseline,
            @ForAll("facts") ScoringFacts facts,
            @ForAll("questionIds") String question,
            @ForAll boolean answer) {
        Assume.that(!facts.features().containsKey(question));
        ScoringFacts answered =
                new ScoringFacts(plus(facts.features(), question, answer), facts.verdicts(), facts.containment());
        List<Cap> before = Scoring.score(baseline, facts).caps();
        assertTrue(before.containsAll(Scoring.score(baseline, answered).caps()));
    }

    @Provide
    Arbitrary<BaselineDocument> baselines() {
        Arbitrary<Function<String, Requirement>> asked = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Obligation.class),
                        Arbitraries.of("always", "q0", "not q1", "q1 and q2", "q0 or not (q2 and q3)", "not always"),
                        Arbitraries.integers().between(1, 10))
                .as((level, obligation, applies, weight) -> id -> requirement(id, level, obligation, applies, weight));
        return Combinators.combine(
                        asked.list().ofSize(REQUIREMENTS.size()),
                        Arbitraries.integers().between(1, 10).list().ofSize(FACTS.size()),
                        gradeRules())
                .as(ScoringProperties::baseline);
    }

    @Provide
    Arbitrary<ScoringFacts> facts() {
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.maps(questionIds(), yesOrNo).ofMaxSize(4),
                        Arbitraries.maps(requirementIds(), Arbitraries.of(Verdict.class))
                                .ofMaxSize(8),
                        Arbitraries.maps(factIds(), yesOrNo).ofMaxSize(4))
                .as(ScoringFacts::new);
    }

    @Provide
    Arbitrary<String> questionIds() {
        return Arbitraries.of(QUESTIONS);
    }

    @Provide
    Arbitrary<String> requirementIds() {
        return Arbitraries.of(REQUIREMENTS);
    }

    @Provide
    Arbitrary<String> factIds() {
        return Arbitraries.of(FACTS);
    }

    @Provide
    Arbitrary<Verdict> blocking() {
        return Arbitraries.of(Verdict.FAIL, Verdict.INCONCLUSIVE, Verdict.NOT_CLAIMED);
    }

    private Arbitrary<List<GradeRule>> gradeRules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100).list().ofSize(5),
                        factIds().set().ofMaxSize(2).list().ofSize(5))
                .as((bars, required) -> IntStream.range(0, 5)
                        .mapToObj(i -> new GradeRule(Grade.values()[i], bars.get(i), List.copyOf(required.get(i))))
                        .toList());
    }

    private static BaselineDocument baseline(
            List<Function<String, Requirement>> asked, List<Integer> weights, List<GradeRule> grades) {
        BaselineDocument small = aBaseline();
        List<Requirement> requirements = IntStream.range(0, asked.size())
                .mapToObj(i -> asked.get(i).apply(REQUIREMENTS.get(i)))
                .toList();
        List<Fact> facts = IntStream.range(0, weights.size())
                .mapToObj(i -> new Fact(FACTS.get(i), "", "", "", weights.get(i)))
                .toList();
        return new BaselineDocument(
                "random",
                "1",
                "",
                "",
                "",
                small.levels(),
                List.of(),
                requirements,
                List.of(),
                List.of(),
                new Containment(facts, grades),
                small.scoring());
    }

    private static Requirement requirement(String id, int level, Obligation obligation, String applies, int weight) {
        return new Requirement(
                id, "", "", "", "", level, obligation, applies, List.of(), List.of(), weight, 1, List.of());
    }

    private static ScoringFacts with(ScoringFacts facts, Map<String, Verdict> verdicts) {
        return new ScoringFacts(facts.features(), verdicts, facts.containment());
    }

    private static List<String> ids(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    private static <V> Map<String, V> reversed(Map<String, V> map) {
        Map<String, V> reversed = new LinkedHashMap<>();
        List.copyOf(map.keySet()).reversed().forEach(key -> reversed.put(key, map.get(key)));
        return reversed;
    }
}
