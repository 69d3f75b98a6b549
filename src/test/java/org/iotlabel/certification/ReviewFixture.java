package org.iotlabel.certification;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** An evaluated attestation on a certifier's desk, taken as far as a test wants, through the doors. */
public final class ReviewFixture {
    public final AssessmentFixture evaluated;
    public final UUID attestation;
    public final TestPrincipal certifier = TestPeople.a(Role.CERTIFIER);

    /** The review, once it is open. */
    public String id = "";

    private ReviewFixture(AssessmentFixture evaluated) {
        this.evaluated = evaluated;
        this.attestation = evaluated.attestation.id;
    }

    /** Evaluated at that level, with a PASS for everything except what is named. */
    public static ReviewFixture evaluated(RelayOutboxMessages relay, int level, Map<String, String> exceptions) {
        return evaluated(AssessmentFixture.takenUp(relay, level), exceptions);
    }

    /** A complete draft of level 1 or 2, with a PASS for everything, and the review open. */
    public static ReviewFixture open(RelayOutboxMessages relay, AttestationFixture draft) {
        var fixture = evaluated(AssessmentFixture.takenUp(relay, draft), Map.of());
        fixture.open();
        return fixture;
    }

    /** An evaluation that is over. */
    public static ReviewFixture of(AssessmentFixture evaluated) {
        return new ReviewFixture(evaluated);
    }

    private static ReviewFixture evaluated(AssessmentFixture assessment, Map<String, String> exceptions) {
        assessment
                .seats()
                .forEach(seat -> seat.judgeAll(exceptions)
                        .seal()
                        .log()
                        .ifValidationFails()
                        .statusCode(200));
        return new ReviewFixture(assessment);
    }

    /** The same, with the review open. */
    public static ReviewFixture open(RelayOutboxMessages relay, Map<String, String> exceptions) {
        var fixture = evaluated(relay, 1, exceptions);
        fixture.open();
        return fixture;
    }

    /** The decision in favour of a simple sensor; its key. */
    public static UUID granted(RelayOutboxMessages relay) {
        return open(relay, Map.of()).grant();
    }

    /** Opens the review. */
    public void open() {
        id = open(certifier).log().ifValidationFails().statusCode(201).extract().path("id");
    }

    public ValidatableResponse open(TestPrincipal who) {
        return who.post("/api/v1/reviews", Map.of("attestation", attestation)).then();
    }

    public ValidatableResponse read() {
        return certifier.get("/api/v1/reviews/" + id).then();
    }

    /** The digest of what is to be decided now. */
    public String digest() {
        return certifier.reads("/api/v1/reviews/" + id).path("digest").asText();
    }

    public ValidatableResponse decide(String outcome, String... reasons) {
        return decide(certifier, outcome, digest(), reasons);
    }

    public ValidatableResponse decide(TestPrincipal who, String outcome, String digest, String... reasons) {
        return who.post(
                        "/api/v1/reviews/" + id + "/decision",
                        Map.of("outcome", outcome, "reasons", List.of(reasons), "digest", digest))
                .then();
    }

    /** Grants; the key of the decision. */
    public UUID grant() {
        return UUID.fromString(decide("GRANT")
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public ValidatableResponse sendBack(TestPrincipal who, String reason) {
        return who.post("/api/v1/reviews/" + id + "/return-to-evaluation", Map.of("reason", reason))
                .then();
    }
}
