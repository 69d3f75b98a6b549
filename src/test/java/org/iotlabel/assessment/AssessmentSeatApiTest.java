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
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** How an assessor is offered a case, takes it, lays it down or gives it back. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentSeatApiTest {
    @Inject
    RelayOutboxMessages relay;

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
