package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.evidence.Confidentiality;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.Verdict;
import org.junit.jupiter.api.Test;

class VerdictCheckTest {
    private static final String WORDS = "The scan shows no open port.";

    private final EvidenceView scan = evidence("scan.txt", "a");
    private final Scope scope = SubmissionFixture.aSubmission();
    private final VerdictCheck check =
            new VerdictCheck(scope, List.of(scan, evidence("twin.txt", "b"), evidence("twin.txt", "c")));

    @Test
    void a_sound_verdict_is_taken_with_its_evidence_as_digests() {
        var finding = check.verdict(
                        "SUP-1", new WrittenVerdict(Verdict.PASS, "  " + WORDS + " ", List.of("scan.txt", digest("a"))))
                .orElseThrow();
        check.finish();
        assertEquals(WORDS, finding.justification());
        assertEquals(List.of(digest("a")), finding.evidence());
    }

    @Test
    void every_fault_is_found_and_pointed_at() {
        var sent = new LinkedHashMap<String, WrittenVerdict>();
        sent.put("SUP-1", new WrittenVerdict(Verdict.NOT_CLAIMED, "Too short.", List.of("twin.txt", "none")));
        sent.put("PWD-1", new WrittenVerdict(Verdict.PASS, WORDS, null));
        sent.put("NOPE", new WrittenVerdict(null, null, null));
        check.verdicts(sent);
        assertTrue(
                assertThrows(Problem.class, check::finish)
                        .errors()
                        .getFirst()
                        .message()
                        .contains(
                                "PASS (met), FAIL (not met), INCONCLUSIVE (unclear), NOT_APPLICABLE (does not apply)"),
                "a program needs the names");
        assertEquals(
                List.of(
                        "/verdicts/SUP-1/verdict",
                        "/verdicts/SUP-1/justification",
                        "/verdicts/SUP-1/evidence/0",
                        "/verdicts/SUP-1/evidence/1",
                        "/verdicts/PWD-1",
                        "/verdicts/NOPE",
                        "/verdicts/NOPE/verdict",
                        "/verdicts/NOPE/justification"),
                pointers());
    }

    @Test
    void a_single_verdict_on_what_is_not_judged_points_at_the_path() {
        check.verdict("PWD-1", new WrittenVerdict(Verdict.PASS, WORDS, List.of()));
        assertEquals(List.of("{requirement}"), pointers());
    }

    @Test
    void only_what_the_vendor_claims_can_be_confirmed() {
        var claimed = scope.claimedFacts().iterator().next();
        var unclaimed = scope.baseline().containment().facts().stream()
                .map(fact -> fact.id())
                .filter(fact -> !scope.claimedFacts().contains(fact))
                .findFirst()
                .orElseThrow();
        check.containment(Map.of(claimed, true, unclaimed, false));
        check.finish();
        check.containment(Map.of(unclaimed, true));
        assertEquals(List.of("/answers/" + unclaimed), pointers());
    }

    @Test
    void remarks_name_requirements_and_say_something() {
        check.remarks(Map.of("SUP-1", " "));
        check.remarks(Map.of("NOPE", "Mend it."));
        assertEquals(List.of("/remarks/SUP-1", "/remarks/NOPE"), pointers());
    }

    private List<String> pointers() {
        return assertThrows(Problem.class, check::finish).errors().stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static String digest(String digit) {
        return "sha256:" + digit.repeat(64);
    }

    private static EvidenceView evidence(String name, String digit) {
        return new EvidenceView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                digit.repeat(64),
                1,
                name,
                "text/plain",
                Confidentiality.PUBLIC,
                "",
                UUID.randomUUID(),
                Instant.EPOCH);
    }
}
