package org.iotlabel.label;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.TestPrincipal;

/** An issued label, seen by everybody, its certifier and its vendor, through the doors. */
public final class LabelFixture {
    public final ReviewFixture review;
    public final UUID decision;
    public final TestPrincipal certifier;
    public final TestPrincipal vendor;

    /** Nine characters without hyphens. */
    public final String serial;

    private LabelFixture(ReviewFixture review, UUID decision) {
        this.review = review;
        this.decision = decision;
        this.certifier = review.certifier;
        this.vendor = review.evaluated.attestation.admin;
        String printed =
                issue().log().ifValidationFails().statusCode(201).extract().path("serial");
        this.serial = printed.replace("-", "");
    }

    /** A label of a simple sensor that was just issued. */
    public static LabelFixture issued(RelayOutboxMessages relay) {
        var review = ReviewFixture.open(relay, Map.of());
        return new LabelFixture(review, review.grant());
    }

    /** The label of that decision. */
    public static LabelFixture of(ReviewFixture review, UUID decision) {
        return new LabelFixture(review, decision);
    }

    /** The label of a complete draft that was granted; of the same product it takes the place of an earlier one. */
    public static LabelFixture issued(RelayOutboxMessages relay, AttestationFixture draft) {
        var review = ReviewFixture.open(relay, draft);
        return new LabelFixture(review, review.grant());
    }

    /** A newer label of the same product, just issued. */
    public LabelFixture successor(RelayOutboxMessages relay) {
        return issued(relay, review.evaluated.attestation.again());
    }

    /** Asks for the label; the same one each time. */
    public ValidatableResponse issue() {
        return post(certifier, "/api/v1/labels", Map.of("decision", decision));
    }

    /** What everybody reads. */
    public ValidatableResponse read() {
        return get("");
    }

    public ValidatableResponse get(String door) {
        return TestPrincipal.anybodyGets(path(door)).then();
    }

    public ValidatableResponse suspend() {
        return move(certifier, "suspension", Map.of("reasonCode", "SECURITY_INCIDENT", "words", "A weakness is used."));
    }

    public ValidatableResponse reinstate() {
        return move(certifier, "reinstatement", Map.of("words", "It is mended."));
    }

    public ValidatableResponse withdraw() {
        return move(certifier, "withdrawal", Map.of("reasonCode", "EVIDENCE_FALSE", "words", "It was made up."));
    }

    public ValidatableResponse surrender() {
        return move(vendor, "surrender", Map.of("words", "We stop selling it."));
    }

    public ValidatableResponse support(String until) {
        return move(vendor, "support", Map.of("until", until));
    }

    public ValidatableResponse move(TestPrincipal who, String door, Map<String, ?> body) {
        return post(who, path("/" + door), body);
    }

    private String path(String door) {
        return "/api/v1/labels/" + serial + door;
    }

    private static ValidatableResponse post(TestPrincipal who, String path, Map<String, ?> body) {
        return who.post(path, body).then();
    }
}
