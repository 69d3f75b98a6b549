package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

/** The whole life of one label, in the order in which it happens. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LabelLifeTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_label_from_the_first_answer_to_its_successor() {
        // The vendor answers what the device has, claims what applies, shows evidence, and hands it in.
        var attestation = AttestationFixture.aCompleteDraft();
        attestation.read().body("state", is("DRAFT")).body("effort.left", is(List.of()));

        // An assessor is drawn by lot, takes it up and asks a question; the clock stands still until the vendor
        // answers.
        var evaluation = AssessmentFixture.takenUp(relay, attestation);
        var seat = evaluation.seat();
        seat.post("questions", Map.of("text", "Where is the support page?")).statusCode(200);
        attestation.read().body("state", is("INFO_REQUESTED"));
        answer(attestation, seat, "It is the annex.").statusCode(200);
        attestation.read().body("state", is("IN_EVALUATION"));

        // The assessor gives a verdict on every claim and seals the report.
        seat.judgeAll(Map.of()).seal().statusCode(200);
        attestation.read().body("state", is("EVALUATED"));

        // A certifier who had no part in it reviews, and decides on exactly what was shown.
        var review = ReviewFixture.of(evaluation);
        review.open();
        attestation.read().body("state", is("IN_REVIEW"));
        var decision = review.grant();
        attestation.read().body("state", is("GRANTED"));

        // The label follows by itself.
        relay.relayAll();
        var label = LabelFixture.of(review, decision);
        scanned(label).statusCode(200).body("verdict", is("VALID")).body("label.product.model", is("Heron T1"));
        var certificate = label.get("/label.pdf").statusCode(200).extract().asByteArray();

        // A weakness is found: from the next scan on everybody is warned. It is mended, and the label holds again.
        label.suspend().statusCode(200);
        scanned(label).body("verdict", is("SUSPENDED")).body("label", equalTo(null));
        label.reinstate().statusCode(200);
        scanned(label).body("verdict", is("VALID"));

        // The vendor promises updates for longer; the certificate keeps the month of its day.
        label.support("-0001-01").statusCode(422).body("errors.pointer", contains("/until"));
        label.support("2040-06").statusCode(200);
        scanned(label).body("supportUntil", is("2040-06"));

        // A newer label of the same product takes its place; the old address answers for ever and leads to the new one.
        var successor = label.successor(relay);
        String newer = successor.read().extract().path("serial");
        scanned(label).statusCode(200).body("verdict", is("EXPIRED")).body("supersededBy", is(newer));
        scanned(successor).body("verdict", is("VALID"));
        label.get("/history").body("to", contains("ACTIVE", "SUSPENDED", "ACTIVE", "SUPERSEDED"));
        assertArrayEquals(certificate, label.get("/label.pdf").extract().asByteArray());
    }

    /** What a phone gets that follows the code on the label. */
    private static ValidatableResponse scanned(LabelFixture label) {
        return given().accept("application/json").get("/" + label.serial).then();
    }

    private static ValidatableResponse answer(
            AttestationFixture attestation, AssessmentFixture.Seat seat, String words) {
        String question = seat.get("").extract().path("file.questions[0].id");
        return attestation
                .admin
                .calls()
                .contentType("application/json")
                .body(Map.of("text", words))
                .post("/api/v1/attestations/{id}/questions/{question}/answer", attestation.id, question)
                .then();
    }
}
