package org.iotlabel.idempotency;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.certification.ReviewFixture;
import org.iotlabel.keys.KeyFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** Requests of real doors that come again. {@link IdempotencyTest} has what is so at all doors. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RepeatedDoorsTest {
    @Inject
    RelayOutboxMessages relay;

    private final String key = UUID.randomUUID().toString();

    @Test
    void an_upload_is_answered_again_even_when_nothing_can_be_uploaded_any_more() {
        var draft = AttestationFixture.aCompleteDraft();
        var door = "/api/v1/attestations/" + draft.id + "/evidence";
        var first = upload(draft.admin, door, "No port is open.");
        draft.submit().statusCode(200);
        assertSame(first, upload(draft.admin, door, "No port is open."));
        upload(draft.admin, door, "A port is open.").then().statusCode(422).body("type", is("/problems/key-reused"));
        List<String> names = draft.admin.calls().get(door).then().extract().path("fileName");
        assertEquals(1, names.stream().filter("scan.txt"::equals).count());
    }

    @Test
    void an_upload_that_was_refused_can_be_sent_again() {
        var draft = AttestationFixture.aDraft();
        var door = "/api/v1/attestations/" + draft.id + "/evidence";
        upload(draft.admin, door, "").then().statusCode(422);
        upload(draft.admin, door, "No port is open.").then().statusCode(201);
    }

    @Test
    void an_answer_and_its_evidence_are_given_once() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        var admin = given.attestation.admin;
        var questions = "/api/v1/attestations/" + given.attestation.id + "/questions";
        String question = admin.calls().get(questions).then().extract().path("[0].id");
        var door = questions + "/" + question;
        var evidence = upload(admin, door + "/evidence", "None.");
        Supplier<Response> answer =
                () -> json(admin, key + "-answer", Map.of("text", "None.")).post(door + "/answer");
        var first = answer.get();
        assertSame(first, answer.get());
        assertSame(evidence, upload(admin, door + "/evidence", "None."));
    }

    @Test
    void a_decision_is_answered_again_to_the_byte() {
        var review = ReviewFixture.open(relay, Map.of());
        var decision = Map.of("outcome", "DENY", "reasons", List.of("It was looked at."), "digest", review.digest());
        Supplier<Response> decide =
                () -> json(review.certifier, key, decision).post("/api/v1/reviews/{id}/decision", review.id);
        var first = decide.get();
        var again = decide.get();
        assertSame(first, again);
        assertEquals(first.header("Repr-Digest"), again.header("Repr-Digest"));
    }

    @Test
    void an_invitation_is_accepted_once() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var invited = TestPrincipal.person("Invited");
        String token = json(admin, "", Map.of("role", "VENDOR_MEMBER", "email", invited.email()))
                .post("/api/v1/organisations/{id}/invitations", vendor)
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        Supplier<Response> accept =
                () -> json(invited, key, Map.of("token", token)).post("/api/v1/invitations/acceptance");
        var first = accept.get();
        assertSame(first, accept.get());
        invited.calls().get(first.header("Location")).then().statusCode(200).header("ETag", is(first.header("ETag")));
    }

    @Test
    void a_key_is_put_to_use_once() {
        var owners = new KeyFixture();
        var made = TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        var rotation = owners.proposeRotation(owners.one, KeyRole.WEBHOOK);
        Supplier<Response> approve = () -> owners.other
                .calls()
                .header("Idempotency-Key", key)
                .post("/api/v1/keys/rotations/{id}/approval", rotation);
        assertSame(approve.get(), approve.get());
        KeyFixture.read(made.kid()).body("state", is("ACTIVE"));
    }

    private static void assertSame(Response first, Response again) {
        assertEquals(2, first.statusCode() / 100, first::asString);
        assertEquals(first.statusCode(), again.statusCode());
        again.then().header("Idempotent-Replayed", "true");
        assertArrayEquals(first.asByteArray(), again.asByteArray());
        assertEquals(first.header("ETag"), again.header("ETag"));
        assertEquals(first.header("Location"), again.header("Location"));
    }

    private Response upload(TestPrincipal who, String door, String content) {
        return who.calls()
                .header("Idempotency-Key", key)
                .multiPart("file", "scan.txt", content.getBytes())
                .multiPart("confidentiality", "ASSESSOR")
                .post(door);
    }

    private static RequestSpecification json(TestPrincipal who, String key, Map<String, ?> body) {
        var request = who.calls().contentType(ContentType.JSON).body(body);
        return key.isEmpty() ? request : request.header("Idempotency-Key", key);
    }
}
