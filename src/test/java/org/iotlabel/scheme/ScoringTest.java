package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.aBaseline;
import static org.iotlabel.scheme.BaselineFixture.aPlainSensor;
import static org.iotlabel.scheme.BaselineFixture.plus;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.scheme.Score.Coverage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScoringTest {

    private static final Map<String, Verdict> ALL_PASSED =
            Map.of("VUL-1", Verdict.PASS, "UPD-1", Verdict.PASS, "DEL-1", Verdict.PASS);

    @Test
    void a_device_that_passes_all_that_applies_reaches_the_highest_level() {
        assertEquals(new Score(3, 100, new Coverage(1, 1), Grade.E, List.of()), scored(ALL_PASSED));
    }

    @Test
    void a_device_without_verdicts_reaches_nothing_and_is_told_every_cap() {
        assertEquals(
                new Score(
                        0,
                        0,
                        new Coverage(0, 1),
                        Grade.E,
                        List.of(
                                new Cap("VUL-1", Cap.Cause.NO_VERDICT, 1, List.of(en("5.2-1"))),
                                new Cap("UPD-1", Cap.Cause.NO_VERDICT, 2, List.of(en("5.3-2"))))),
                scored(Map.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"FAIL", "INCONCLUSIVE", "NOT_CLAIMED"})
    void a_mandatory_requirement_that_is_not_met_caps_below_its_level(Verdict verdict) {
        Score score = scored(plus(ALL_PASSED, "UPD-1", verdict));
        assertEquals(1, score.level());
        assertEquals(
                List.of(new Cap("UPD-1", Cap.Cause.valueOf(verdict.name()), 2, List.of(en("5.3-2")))), score.caps());
    }

    @Test
    void a_justified_not_applicable_leaves_level_and_score_alone() {
        Score score = scored(plus(ALL_PASSED, "UPD-1", Verdict.NOT_APPLICABLE));
        assertEquals(3, score.level());
        assertEquals(100, score.score());
    }

    @Test
    void a_recommendation_never_caps_and_shows_in_score_and_coverage() {
        Score score = scored(plus(ALL_PASSED, "DEL-1", Verdict.FAIL));
        assertEquals(3, score.level());
        assertEquals(new Coverage(0, 1), score.coverage());
        assertEquals(86, score.score(), "13 of 15 is 86.67, rounded down");
    }

    @Test
    void nothing_shown_is_a_score_of_nothing() {
        Score score = scored(Map.of(
                "VUL-1", Verdict.NOT_APPLICABLE, "UPD-1", Verdict.NOT_APPLICABLE, "DEL-1", Verdict.NOT_APPLICABLE));
        assertEquals(new Score(3, 0, new Coverage(0, 0), Grade.E, List.of()), score);
    }

    @Test
    void the_verdict_on_what_does_not_apply_is_not_read() {
        assertEquals(scored(ALL_PASSED), scored(plus(ALL_PASSED, "PWD-1", Verdict.FAIL)));
    }

    @Test
    void an_unanswered_question_makes_its_requirements_apply() {
        Score score = Scoring.score(aBaseline(), new ScoringFacts(Map.of(), ALL_PASSED, Map.of()));
        assertEquals(0, score.level());
        assertEquals(
                List.of("PWD-1", "ISO-1"),
                score.caps().stream().map(Cap::requirement).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, E",
        "false, false, true, D",
        "true, false, false, C",
        "true, false, true, C",
        "false, true, true, B",
        "true, true, true, A"
    })
    void the_grade_is_the_best_whose_facts_and_share_are_reached(
            boolean offline, boolean peers, boolean closed, Grade grade) {
        Map<String, Boolean> facts = Map.of("works-offline", offline, "fixed-peers", peers, "no-listening", closed);
        ScoringFacts all = new ScoringFacts(aPlainSensor(), ALL_PASSED, facts);
        assertEquals(grade, Scoring.score(aBaseline(), all).grade());
    }

    @Test
    void effort_counts_what_applies_up_to_the_level_and_is_not_answered() {
        assertEquals(
                new Effort(List.of("VUL-1", "UPD-1", "DEL-1"), List.of("UPD-1", "DEL-1"), 25),
                Effort.of(aBaseline(), aPlainSensor(), 2, Set.of("VUL-1", "PWD-1")));
        assertEquals(
                new Effort(List.of("VUL-1", "DEL-1"), List.of("VUL-1", "DEL-1"), 10),
                Effort.of(aBaseline(), aPlainSensor(), 1, Set.of()));
    }

    private static Score scored(Map<String, Verdict> verdicts) {
        return Scoring.score(aBaseline(), new ScoringFacts(aPlainSensor(), verdicts, Map.of()));
    }

    private static ProvisionRef en(String ref) {
        return new ProvisionRef("EN 303 645", "V3.1.3", ref);
    }
}
