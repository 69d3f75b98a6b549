package org.iotlabel.authorization;

import static org.iotlabel.authorization.CaseOffers.assessment;
import static org.iotlabel.authorization.CaseOffers.attestation;
import static org.iotlabel.authorization.CaseOffers.decisionOf;
import static org.iotlabel.authorization.CaseOffers.label;
import static org.iotlabel.authorization.CaseOffers.listed;
import static org.iotlabel.authorization.CaseOffers.question;
import static org.iotlabel.authorization.CaseOffers.queued;
import static org.iotlabel.authorization.CaseOffers.review;
import static org.iotlabel.authorization.CaseOffers.waiting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What {@code actions} says along a case, from the draft to the end of its label, is what happens. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferedActionsOfACaseTest {
    @Inject
    RelayOutboxMessages relay;

    private final Offers offers = new Offers();

    @AfterAll
    void whatever_was_offered_was_taken_up_once() {
        assertEquals(Set.of(), offers.untried());
        assertEquals(new TreeSet<>(OfferedOperations.OF_A_CASE), offers.operationsDone());
    }

    @Test
    void of_an_attestation() {
        offers.follow(attestation(AttestationFixture.aDraft()));
        offers.follow(
                attestation(AttestationFixture.aCompleteDraft()),
                "member features",
                "machine containment",
                "member claim",
                "admin document",
                "machine evidence",
                "admin submission",
                "member withdrawal");
        var listed = AttestationFixture.aCompleteDraft();
        offers.follow(listed(listed), "member document", "admin submission", "member withdrawal");
        assertEquals(List.of(), offers.faults());
    }

    @Test
    void of_an_attestation_that_a_machine_hands_in() throws JOSEException {
        var draft = AttestationFixture.aCompleteDraft();
        offers.follow(attestation(draft));
        var key = new ECKeyGenerator(Curve.P_256)
                .keyID(UUID.randomUUID().toString())
                .generate();
        draft.admin
                .post(
                        "/api/v1/organisations/" + draft.vendor + "/keys",
                        Map.of("label", "Build server", "jwk", key.toPublicJWK().toJSONObject()))
                .then()
                .statusCode(201);
        offers.follow(
                attestation(draft).sending("signed-submission", () -> signed(draft, key)),
                "machine signed-submission",
                "admin withdrawal");
        assertEquals(List.of(), offers.faults());
    }

    private static String signed(AttestationFixture draft, ECKey key) {
        try {
            var declared = new HashMap<>(CaseOffers.declaration(draft));
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .keyID(key.getKeyID())
                    .build();
            var jws = new JWSObject(header, new Payload(String.valueOf(declared.get("digest"))));
            jws.sign(new ECDSASigner(key));
            declared.put("jws", jws.serialize(true));
            return CaseOffers.text(declared);
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void of_a_case_up_to_its_label() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        var seat = assessment(given.seat());
        offers.follow(queued(given.seat()));
        offers.follow(
                seat,
                "assessor acceptance",
                "assessor verdict",
                "assessor verdicts",
                "assessor containment",
                "assessor evidence",
                "assessor question");
        offers.follow(question(given.attestation), "machine evidence", "member answer");
        offers.follow(seat, "assessor report");

        var review = ReviewFixture.of(given);
        var waiting = waiting(review);
        offers.follow(waiting, "certifier review");
        review.id = CaseOffers.reviewOf(waiting);
        offers.follow(review(review), "certifier grant", "certifier label");

        var label = LabelFixture.of(review, decisionOf(review));
        offers.follow(label(label, "/support"), "machine support");
        offers.follow(
                label(label, ""),
                "member support",
                "owner suspension",
                "certifier reinstatement",
                "colleague suspension",
                "certifier withdrawal");
        assertEquals(List.of(), offers.faults());
    }

    @Test
    void of_a_case_that_is_declined_given_back_or_disputed() {
        offers.follow(queued(AssessmentFixture.drawn(relay, 1, 1).seat()), "assessor declination");
        var returned = AssessmentFixture.takenUp(relay, 1);
        offers.follow(assessment(returned.seat()), "assessor return");
        offers.follow(attestation(returned.attestation), "admin withdrawal");
        var disputed = AssessmentFixture.takenUp(relay, 3);
        var seats = disputed.seats();
        seats.getFirst().judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        offers.follow(assessment(seats.getFirst()));
        seats.getLast().judgeAll(Map.of()).seal().statusCode(200);
        offers.follow(assessment(seats.getFirst()), "assessor proposal");
        assertEquals(List.of(), offers.faults());
    }

    @Test
    void of_a_review_that_ends_otherwise() {
        var failing = ReviewFixture.open(relay, Map.of("SUP-1", "FAIL"));
        offers.follow(review(failing), "certifier denial");
        offers.follow(review(ReviewFixture.open(relay, Map.of())), "certifier return-to-evaluation");
        assertEquals(List.of(), offers.faults());
    }

    @Test
    void of_a_label_that_its_vendor_gives_back() {
        offers.follow(label(LabelFixture.issued(relay), ""), "admin surrender");
        assertEquals(List.of(), offers.faults());
    }
}
