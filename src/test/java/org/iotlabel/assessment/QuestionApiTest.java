package org.iotlabel.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class QuestionApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_question_stops_the_clock_until_it_is_answered() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        var due = Instant.parse(seat.get("").extract().path("dueAt"));
        clock.advance(Duration.ofDays(10));
        seat.post("questions", Map.of("requirement", "SUP-1", "text", "Where is the page?"))
                .statusCode(200)
                .body("attestationState", is("INFO_REQUESTED"))
                .body("dueAt", nullValue())
                .body("timeLeft", notNullValue())
                .body("file.questions", hasSize(1));
        seat.post("report", Map.of("summary", "All.", "digest", "sha256:" + "0".repeat(64)))
                .statusCode(409)
                .body("type", is("/problems/not-in-evaluation"));
        clock.advance(Duration.ofDays(7));
        answer(given, question(given, 0), Map.of("text", "In the annex.", "evidence", List.of("support-page.md")))
                .statusCode(200)
                .body("answer", is("In the annex."))
                .body("actions.allowed", everyItem(is(false)));
        assertEquals("IN_EVALUATION", given.state());
        var view = seat.get("").body("file.questions[0].evidence", hasSize(1)).extract();
        var later = Duration.between(due, Instant.parse(view.path("dueAt")));
        assertEquals(7, later.plusMinutes(1).toDays());
    }

    @Test
    void the_evaluation_goes_on_with_the_last_answer() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        given.seat().post("questions", Map.of("text", "And what is that?")).statusCode(200);
        answer(given, question(given, 0), Map.of("text", "This.")).statusCode(200);
        assertEquals("INFO_REQUESTED", given.state());
        answer(given, question(given, 1), Map.of("text", "That.")).statusCode(200);
        assertEquals("IN_EVALUATION", given.state());
        answer(given, question(given, 1), Map.of("text", "No, that."))
                .statusCode(409)
                .body("type", is("/problems/question-closed"));
    }

    @Test
    void the_vendor_never_learns_who_asks() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var assessor = given.seat().person();
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        for (var door : List.of("/questions", "", "/history")) {
            var answer = given.attestation
                    .admin
                    .calls()
                    .get("/api/v1/attestations/" + given.attestation.id + door)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertEquals(false, answer.contains(assessor.name()), door);
            assertEquals(false, answer.contains(assessor.id().toString()), door);
            assertEquals(false, answer.contains(given.seat().id()), door);
        }
    }

    @Test
    void evidence_for_an_answer_reaches_the_one_who_asked_with_the_answer() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        var question = question(given, 0);
        var vendor = given.attestation.admin;
        var place = vendor.calls()
                .multiPart("file", "annex.txt", "See page 4.".getBytes())
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/attestations/{id}/questions/{question}/evidence", given.attestation.id, question)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        vendor.calls().get(place).then().statusCode(200).body(is("See page 4."));
        TestPeople.a(Role.VENDOR_ADMIN).calls().get(place).then().statusCode(404);
        given.seat().get("evidence").body("fileName", not(hasItem("annex.txt")));
        answer(given, question, Map.of("text", "See there.", "evidence", List.of("nowhere.txt")))
                .statusCode(422)
                .body("errors.pointer", contains("/evidence/0"));
        answer(given, question, Map.of("text", "See there.", "evidence", List.of("annex.txt")))
                .statusCode(200);
        given.seat().get("evidence").body("fileName", hasItem("annex.txt"));
    }

    @Test
    void who_leaves_takes_the_questions_along() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        var question = question(given, 0);
        given.seat().post("declination", Map.of("reason", "I fell ill.")).statusCode(200);
        assertEquals("IN_EVALUATION", given.state());
        answer(given, question, Map.of("text", "This."))
                .statusCode(409)
                .body("detail", is("It was taken back; no answer is needed."));
    }

    @Test
    void a_question_names_a_requirement_that_there_is_and_says_something() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat()
                .post("questions", Map.of("requirement", "NOPE", "text", "Why?"))
                .statusCode(422);
        given.seat().post("questions", Map.of("text", " ")).statusCode(422);
        assertEquals("IN_EVALUATION", given.state());
    }

    @Test
    void another_vendor_finds_no_questions() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        var question = question(given, 0);
        var stranger = TestPeople.a(Role.VENDOR_ADMIN);
        stranger.calls()
                .get("/api/v1/attestations/{id}/questions", given.attestation.id)
                .then()
                .statusCode(404);
        answer(stranger, given, question, Map.of("text", "This.")).statusCode(404);
        stranger.calls()
                .multiPart("file", "annex.txt", "See page 4.".getBytes())
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/attestations/{id}/questions/{question}/evidence", given.attestation.id, question)
                .then()
                .statusCode(404);
    }

    @Test
    void before_anything_is_asked_there_is_an_empty_list() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/questions", given.attestation.id)
                .then()
                .statusCode(200)
                .body("", empty());
    }

    private static String question(AssessmentFixture given, int index) {
        return given.attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/questions", given.attestation.id)
                .then()
                .statusCode(200)
                .extract()
                .path("[" + index + "].id");
    }

    private static ValidatableResponse answer(AssessmentFixture given, String question, Map<String, ?> body) {
        return answer(given.attestation.admin, given, question, body);
    }

    private static ValidatableResponse answer(
            TestPrincipal who, AssessmentFixture given, String question, Map<String, ?> body) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/attestations/{id}/questions/{question}/answer", given.attestation.id, question)
                .then();
    }
}
