package org.iotlabel.assessment;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineJobsTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    DismissUnansweredAttestations dismiss;

    @Inject
    ReplaceSilentAssessors replace;

    @Inject
    CancelPointlessAssessments cancel;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void an_unanswered_question_brings_a_notice_and_then_the_dismissal() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        seat.post("questions", Map.of("text", "What is this?")).statusCode(200);
        after(22);
        assertEquals(0, notices(given));
        after(2);
        assertEquals(1, notices(given));
        after(3);
        assertEquals(1, notices(given));
        assertEquals("INFO_REQUESTED", given.state());
        toldOnce(given, seat);
        after(4);
        assertEquals("DISMISSED", given.state());
        seat.get("").body("state", is("CANCELLED"));
        given.attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/history", given.attestation.id)
                .then()
                .body("role", hasItem("SYSTEM"))
                .body("to", hasItem("DISMISSED"));
    }

    @Test
    void what_is_not_submitted_again_is_dismissed_too() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat()
                .post("return", Map.of("reason", "Two pages are missing.", "remarks", Map.of()))
                .statusCode(200);
        after(25);
        after(8);
        assertEquals("DISMISSED", given.state());
    }

    @Test
    void no_dismissal_comes_sooner_after_its_notice_than_the_notice_says() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        after(40);
        assertEquals(1, notices(given));
        after(6);
        assertEquals("INFO_REQUESTED", given.state());
        after(2);
        assertEquals("DISMISSED", given.state());
    }

    @Test
    void each_question_has_its_own_time() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "What is this?")).statusCode(200);
        after(25);
        given.seat().post("questions", Map.of("text", "And what is that?")).statusCode(200);
        String first = given.attestation
                .admin
                .calls()
                .get("/api/v1/attestations/{id}/questions", given.attestation.id)
                .path("[0].id");
        given.attestation
                .admin
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "This."))
                .post("/api/v1/attestations/{id}/questions/{first}/answer", given.attestation.id, first)
                .then()
                .statusCode(200);
        after(20);
        assertEquals("INFO_REQUESTED", given.state());
        after(5);
        after(8);
        assertEquals("DISMISSED", given.state());
    }

    @Test
    void an_offer_that_is_not_answered_goes_to_somebody_else() {
        var given = AssessmentFixture.drawn(relay, 1, 2);
        var first = given.seat();
        clock.advance(Duration.ofDays(4));
        replace.run();
        assertEquals(first, given.seat());
        clock.advance(Duration.ofDays(2));
        replace.run();
        given.relay();
        assertNotEquals(first.person(), given.seat().person());
        first.get("").body("state", is("DECLINED"));
    }

    @Test
    void an_assessor_who_never_finishes_is_replaced_after_a_time_of_grace() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var first = given.seat();
        given.pool.add(AssessmentFixture.Assessor.anyone());
        first.get("").body("dismissalNotices", empty()).body("releasedAt", is(graceAfter(first)));
        clock.advance(Duration.ofDays(40));
        replace.run();
        given.relay();
        assertEquals(List.of(first), given.seats());
        clock.advance(Duration.ofDays(5));
        replace.run();
        given.relay();
        assertEquals(1, given.seats().size());
        assertNotEquals(first.person(), given.seat().person());
        assertEquals("IN_EVALUATION", given.state());
    }

    @Test
    void a_withdrawal_by_the_vendor_frees_the_assessor() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        given.attestation
                .admin
                .calls()
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "We sell it no longer."))
                .post("/api/v1/attestations/{id}/withdrawal", given.attestation.id)
                .then()
                .statusCode(200);
        seat.put("verdicts/SUP-1", AssessmentFixture.verdict("PASS"))
                .statusCode(409)
                .body("type", is("/problems/not-in-evaluation"));
        cancel.run();
        seat.get("").body("state", is("CANCELLED"));
        assertEquals(List.of(), given.seats());
    }

    private static String graceAfter(AssessmentFixture.Seat seat) {
        return Instant.parse(seat.get("").extract().path("dueAt"))
                .plus(Duration.ofDays(14))
                .toString();
    }

    private void after(int days) {
        clock.advance(Duration.ofDays(days));
        dismiss.run();
        relay.relayAll();
    }

    /** The vendor and the assessor read of the notice, and word of it waits for whoever tells people. */
    private static void toldOnce(AssessmentFixture given, AssessmentFixture.Seat seat) {
        String deadline = vendorReads(given, "questions").extract().path("[0].answerBy");
        List<Map<String, String>> notices = vendorReads(given, "dismissal-notices")
                .body("deadline", is(List.of(deadline)))
                .extract()
                .path("");
        assertTrue(Instant.parse(notices.getFirst().get("announcedAt")).isBefore(Instant.parse(deadline)));
        seat.get("").body("dismissalNotices", is(notices));
        assertEquals(
                1,
                OwnerDatabase.count(
                        "SELECT count(*) FROM outbox_message WHERE topic = 'dismissal-announced' AND news"
                                + " AND done_at IS NULL AND attempts = 0 AND payload ->> 'attestation' = ?",
                        given.attestation.id.toString()));
    }

    private static ValidatableResponse vendorReads(AssessmentFixture given, String door) {
        return given.attestation
                .admin
                .calls()
                .get("/api/v1/attestations/" + given.attestation.id + "/" + door)
                .then()
                .statusCode(200);
    }

    private static long notices(AssessmentFixture given) {
        return OwnerDatabase.count(
                "SELECT count(*) FROM audit_entry WHERE action = 'attestation.dismissal-notice' AND object_id = ?",
                given.attestation.id.toString());
    }
}
