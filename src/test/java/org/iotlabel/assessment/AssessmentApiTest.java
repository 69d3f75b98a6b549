package org.iotlabel.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.assessment.AssessmentFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.scheme.Verdict;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    Evaluations evaluations;

    @Inject
    Evaluators evaluators;

    @Test
    void a_submission_is_taken_in_and_offered_to_the_one_who_is_drawn() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        assertEquals("ACCEPTED", given.state());
        given.seat()
                .get("")
                .statusCode(200)
                .body("state", is("OFFERED"))
                .body("product.model", is("Heron T1"))
                .body("dueAt", notNullValue())
                .body("file", nullValue())
                .body("actions.findAll { it.allowed }.name", containsInAnyOrder("acceptance", "declination"));
        given.relay();
        assertEquals(1, given.seats().size());
    }

    @Test
    void accepting_opens_the_file_and_begins_the_evaluation() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        var seat = given.seat();
        seat.get("evidence").statusCode(409).body("type", is("/problems/illegal-assessment-step"));
        seat.get("report").statusCode(409);
        seat.post("acceptance")
                .statusCode(200)
                .body("state", is("ACCEPTED"))
                .body("attestationState", is("IN_EVALUATION"))
                .body("file.requirements.claim.answer", everyItem(not(is("NOT_CLAIMED"))))
                .body("file.requirements.find { it.id == 'SUP-1' }.because", is("applies to every device"))
                .body("file.score.level", is(0));
        assertEquals("IN_EVALUATION", given.state());
        seat.get("evidence").statusCode(200).body("fileName", hasItem("test-report.md"));
        var attestation = given.attestation.id;
        assertEquals(Set.of(attestation), evaluators.involving(seat.person().id(), Set.of(attestation)));
        seat.post("acceptance").statusCode(409).body("allowed", contains("SEALED", "DECLINED", "CANCELLED"));
    }

    @Test
    void reading_evidence_is_on_record() {
        var given = AssessmentFixture.takenUp(relay, 1);
        String evidence = given.seat().get("evidence").extract().path("find { it.fileName == 'test-report.md' }.id");
        given.seat()
                .get("evidence/" + evidence)
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        is("attachment; filename=\"test-report.md\"; filename*=UTF-8''test-report.md"));
        given.seat().get("evidence/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void verdicts_lead_to_a_report_an_evaluation_and_a_score() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        seat.post("report", Map.of("summary", "All.", "digest", "sha256:" + "0".repeat(64)))
                .statusCode(422)
                .body("type", is("/problems/report-incomplete"))
                .body("errors.pointer", hasItem("/verdicts/SUP-1"));
        seat.put("verdicts/SUP-1", verdict("PASS"))
                .statusCode(200)
                .body("file.requirements.find { it.id == 'SUP-1' }.finding.verdict", is("PASS"));
        seat.judgeAll(Map.of());
        seat.post("report", Map.of("summary", "All.", "digest", "sha256:" + "0".repeat(64)))
                .statusCode(409)
                .body("type", is("/problems/report-changed"))
                .body("digest", notNullValue());
        seat.seal()
                .statusCode(200)
                .body("state", is("SEALED"))
                .body("attestationState", is("EVALUATED"))
                .body("reports", is(1))
                .body("actions.findAll { it.allowed }", empty());
        assertEquals("EVALUATED", given.state());
        var evaluation = evaluations.of(given.attestation.id, 1);
        assertTrue(evaluation.score().level() >= 1);
        assertEquals(Verdict.PASS, evaluation.verdicts().get("SUP-1"));
        assertEquals(AssessmentFixture.WORDS, evaluation.justifications().get("SUP-1"));
        assertEquals(evaluation.digest(), evaluation.document().digest().toString());
        assertEquals(
                List.of(seat.person().id()),
                evaluation.evaluators().stream().map(Evaluator::principal).toList());
        seat.get("report")
                .statusCode(200)
                .body("document.summary", is("We examined it."))
                .body("sealedAt", notNullValue());
    }

    @Test
    void the_digest_of_a_preview_is_that_of_its_canonical_bytes() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat().judgeAll(Map.of("SUP-1", "FAIL"));
        var report = seat.get("report").statusCode(200).extract();
        Map<String, Object> document = report.path("document");
        assertEquals(
                report.header("Label-Digest"),
                CanonicalJson.of(document).digest().toString());
        seat.get("report").body("document.score.level", is(0)).body("sealedAt", nullValue());
    }

    @Test
    void faults_in_verdicts_are_told_all_at_once_and_nothing_is_kept() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat()
                .put(
                        "verdicts",
                        Map.of(
                                "verdicts",
                                Map.of(
                                        "SUP-1", Map.of("verdict", "PASS", "justification", "Short."),
                                        "PWD-1", verdict("PASS"))))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/verdicts/SUP-1/justification", "/verdicts/PWD-1"));
        given.seat().put("verdicts/SUP-1", Map.of("verdict", "MAYBE")).statusCode(400);
        given.seat().get("").body("file.requirements.finding.findAll { it != null }", empty());
    }

    @Test
    void only_claimed_facts_of_containment_are_confirmed() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        Map<String, Boolean> claimed = seat.get("").extract().path("file.claimedContainment");
        assertTrue(claimed.size() > 1);
        var fact = claimed.keySet().iterator().next();
        seat.put("containment", Map.of("answers", Map.of(fact, true)))
                .statusCode(200)
                .body("file.claimedContainment." + fact, is(true));
        seat.put("containment", Map.of("answers", Map.of("warp-drive", true)))
                .statusCode(422)
                .body("errors.pointer", contains("/answers/warp-drive"));
    }

    @Test
    void evidence_that_the_assessor_brings_can_be_referred_to_and_stays_from_the_vendor() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        seat.person()
                .calls()
                .multiPart("file", "scan.txt", "port 23 is open".getBytes())
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/assessments/{id}/evidence", seat.id())
                .then()
                .statusCode(201);
        seat.put(
                        "verdicts/SUP-1",
                        Map.of(
                                "verdict",
                                "FAIL",
                                "justification",
                                AssessmentFixture.WORDS,
                                "evidence",
                                List.of("scan.txt")))
                .statusCode(200);
        given.attestation.read().body("evidence.fileName", not(hasItem("scan.txt")));
    }

    @Test
    void to_everybody_else_there_is_nothing_here() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var id = given.seat().id();
        var stranger =
                new AssessmentFixture.Seat(AssessmentFixture.Assessor.anyone().person(), id);
        for (var door : List.of("", "evidence", "report", "disagreements")) {
            stranger.get(door).statusCode(404);
        }
        stranger.post("acceptance").statusCode(404);
        stranger.post("declination", Map.of("reason", "Mine.")).statusCode(404);
        stranger.post("questions", Map.of("text", "Why?")).statusCode(404);
        stranger.post("return", Map.of("reason", "Mine.", "remarks", Map.of())).statusCode(404);
        stranger.put("verdicts/SUP-1", verdict("PASS")).statusCode(404);
        stranger.put("containment", Map.of("answers", Map.of())).statusCode(404);
        stranger.person().calls().get("/api/v1/assessments").then().body("items", empty());
        given.attestation.admin.calls().get("/api/v1/assessments/" + id).then().statusCode(403);
        TestPeople.a(Role.CERTIFIER)
                .calls()
                .get("/api/v1/assessments/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void who_declines_is_not_drawn_again_and_somebody_else_is() {
        var given = AssessmentFixture.drawn(relay, 1, 2);
        var first = given.seat();
        first.post("declination", Map.of("reason", " ")).statusCode(422);
        first.post("declination", Map.of("reason", "I am on leave."))
                .statusCode(200)
                .body("state", is("DECLINED"))
                .body("actions.findAll { it.allowed }", empty());
        given.relay();
        var second = given.seat();
        assertTrue(!second.person().equals(first.person()));
        assertEquals("ACCEPTED", given.state());
        second.post("acceptance").statusCode(200);
        second.post("declination", Map.of("reason", "I fell ill.")).statusCode(200);
        given.relay();
        assertEquals(List.of(), given.seats());
        assertEquals("IN_EVALUATION", given.state());
    }

    @Test
    void a_return_ends_the_work_and_the_next_revision_is_drawn_for_anew() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        seat.post("return", Map.of("reason", "Two pages are missing.", "remarks", Map.of("NOPE", "?")))
                .statusCode(422)
                .body("errors.pointer", contains("/remarks/NOPE"));
        seat.post("return", Map.of("reason", "Two pages are missing.", "remarks", Map.of("SUP-1", "Show the page.")))
                .statusCode(200)
                .body("state", is("CANCELLED"))
                .body("attestationState", is("RETURNED"))
                .body("file", nullValue());
        given.attestation.read().body("remarks.SUP-1", is("Show the page.")).body("answerBy", notNullValue());
        given.attestation.submit().statusCode(200).body("revision", is(2));
        given.relay();
        given.seat().get("").body("revision", is(2)).body("state", is("OFFERED"));
    }

    @Test
    void a_stale_version_is_refused() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        var tag = given.seat().get("").extract().header("ETag");
        given.seat().post("acceptance").statusCode(200).header("ETag", not(is(tag)));
        given.seat()
                .person()
                .calls()
                .header("If-Match", tag)
                .contentType(ContentType.JSON)
                .body(verdict("PASS"))
                .put("/api/v1/assessments/{id}/verdicts/SUP-1", given.seat().id())
                .then()
                .statusCode(412);
    }
}
