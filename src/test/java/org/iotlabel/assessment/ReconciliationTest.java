package org.iotlabel.assessment;

import static org.iotlabel.scheme.Verdict.FAIL;
import static org.iotlabel.scheme.Verdict.INCONCLUSIVE;
import static org.iotlabel.scheme.Verdict.NOT_APPLICABLE;
import static org.iotlabel.scheme.Verdict.PASS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.assessment.Reconciliation.Settlement;
import org.iotlabel.assessment.Reconciliation.Side;
import org.iotlabel.scheme.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    @Test
    void reports_that_say_the_same_leave_nothing_open() {
        var pair = pair(Map.of("A", PASS, "B", FAIL), Map.of("A", PASS, "B", FAIL), Map.of(), Map.of());
        assertEquals(List.of(), pair.open());
        assertEquals(Settlement.CONCURRING, pair.settled().get("B").settlement());
        assertEquals("first on B\nsecond on B", pair.settled().get("B").justification());
        assertEquals(
                List.of("sha256:first", "sha256:second"),
                pair.settled().get("B").evidence());
    }

    @Test
    void a_difference_is_settled_once_both_hold_the_same() {
        Map<String, Verdict> first = Map.of("A", PASS, "B", PASS);
        Map<String, Verdict> second = Map.of("A", PASS, "B", INCONCLUSIVE);
        assertEquals(List.of("B"), pair(first, second, Map.of(), Map.of()).open());
        assertEquals(
                List.of("B"), pair(first, second, Map.of("B", FAIL), Map.of()).open());
        var third = pair(first, second, Map.of("B", FAIL), Map.of("B", FAIL));
        assertEquals(List.of(), third.open());
        assertEquals(List.of("B"), third.disagreements());
        assertEquals(FAIL, third.settled().get("B").verdict());
        assertEquals(Settlement.RECONCILED, third.settled().get("B").settlement());
    }

    @Test
    void one_can_come_round_to_what_the_other_sealed() {
        var pair = pair(Map.of("A", PASS), Map.of("A", FAIL), Map.of("A", FAIL), Map.of());
        assertEquals(List.of(), pair.open());
        assertEquals(FAIL, pair.settled().get("A").verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "PASS, FAIL, FAIL",
        "INCONCLUSIVE, FAIL, FAIL",
        "NOT_APPLICABLE, FAIL, FAIL",
        "INCONCLUSIVE, PASS, INCONCLUSIVE",
        "NOT_APPLICABLE, INCONCLUSIVE, INCONCLUSIVE",
        "PASS, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void what_stays_open_gets_the_stricter_verdict(Verdict left, Verdict right, Verdict stands) {
        for (var pair : List.of(
                pair(Map.of("A", left), Map.of("A", right), Map.of(), Map.of()),
                pair(Map.of("A", right), Map.of("A", left), Map.of(), Map.of()))) {
            assertEquals(stands, pair.settled().get("A").verdict());
            assertEquals(Settlement.STRICTER, pair.settled().get("A").settlement());
        }
    }

    @Test
    void the_strictness_is_that_of_what_they_hold_in_the_end() {
        var pair = pair(Map.of("A", PASS), Map.of("A", FAIL), Map.of(), Map.of("A", NOT_APPLICABLE));
        assertEquals(NOT_APPLICABLE, pair.settled().get("A").verdict());
    }

    private static Reconciliation pair(
            Map<String, Verdict> first,
            Map<String, Verdict> second,
            Map<String, Verdict> firstProposed,
            Map<String, Verdict> secondProposed) {
        return new Reconciliation(
                new Side(new UUID(0, 1), findings(first, "first"), findings(firstProposed, "first")),
                new Side(new UUID(0, 2), findings(second, "second"), findings(secondProposed, "second")));
    }

    private static Map<String, Finding> findings(Map<String, Verdict> verdicts, String who) {
        var findings = new TreeMap<String, Finding>();
        verdicts.forEach(
                (id, verdict) -> findings.put(id, new Finding(verdict, who + " on " + id, List.of("sha256:" + who))));
        return findings;
    }
}
