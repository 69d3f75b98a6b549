package org.iotlabel.assessment;

import static org.iotlabel.assessment.SubmissionFixture.aSubmission;
import static org.iotlabel.assessment.SubmissionFixture.met;
import static org.iotlabel.assessment.SubmissionFixture.notClaimed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.scheme.Requirement;
import org.iotlabel.scheme.Verdict;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static final Finding PASS = new Finding(Verdict.PASS, "The test shows that it is so.", List.of());

    @Test
    void what_applies_and_is_claimed_has_to_be_judged_at_whatever_level() {
        var scope = aSubmission();
        var claimed = scope.toJudge();
        assertTrue(claimed.stream().anyMatch(requirement -> requirement.level() == 1));
        assertTrue(claimed.stream()
                .allMatch(requirement -> scope.snapshot().claims().containsKey(requirement.id())));
        assertEquals(claimed, scope.missing(Findings.NONE));
    }

    @Test
    void what_the_vendor_does_not_claim_gets_that_verdict_with_the_vendors_reason() {
        var scope = aSubmission(Map.of("SUP-1", notClaimed("The month is not published yet.")));
        assertFalse(ids(scope).contains("SUP-1"));
        var finding = scope.verdicts(Findings.NONE).get("SUP-1");
        assertEquals(new Finding(Verdict.NOT_CLAIMED, "The month is not published yet.", List.of()), finding);
    }

    @Test
    void what_the_vendor_said_nothing_of_is_left_out() {
        var scope = aSubmission(Map.of());
        var silent = scope.baseline().applying(scope.snapshot().features()).stream()
                .map(Requirement::id)
                .filter(id -> !scope.snapshot().claims().containsKey(id))
                .findFirst()
                .orElseThrow();
        assertFalse(scope.verdicts(Findings.NONE.with(silent, PASS)).containsKey(silent));
    }

    @Test
    void a_claim_on_what_does_not_apply_is_not_judged() {
        var scope = aSubmission(Map.of("PWD-1", met()));
        assertFalse(ids(scope).contains("PWD-1"));
        assertFalse(scope.verdicts(Findings.NONE.with("PWD-1", PASS)).containsKey("PWD-1"));
    }

    @Test
    void a_fact_counts_only_where_it_is_claimed_and_confirmed() {
        var scope = aSubmission();
        var claimed = scope.claimedFacts().iterator().next();
        assertFalse(scope.containment(Findings.NONE).get(claimed));
        assertTrue(scope.containment(Findings.NONE.withContainment(Map.of(claimed, true)))
                .get(claimed));
        var unclaimed = scope.baseline().containment().facts().stream()
                .map(fact -> fact.id())
                .filter(fact -> !scope.claimedFacts().contains(fact))
                .findFirst()
                .orElseThrow();
        assertFalse(scope.containment(Findings.NONE.withContainment(Map.of(unclaimed, true)))
                .get(unclaimed));
    }

    @Test
    void the_score_counts_a_missing_verdict_as_not_met() {
        var scope = aSubmission();
        var findings = Findings.NONE;
        for (var requirement : scope.toJudge()) {
            assertTrue(score(scope, findings).level() < 3);
            findings = findings.with(requirement.id(), PASS);
        }
        assertTrue(score(scope, findings).level() >= 1);
    }

    private static org.iotlabel.scheme.Score score(Scope scope, Findings findings) {
        return scope.score(scope.verdicts(findings), scope.containment(findings));
    }

    private static List<String> ids(Scope scope) {
        return scope.toJudge().stream().map(Requirement::id).toList();
    }
}
