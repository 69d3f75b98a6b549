package org.iotlabel.etag;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** What lists name is read by itself with a tag, and is changed by whoever saw it as it is. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VersionedDoorsTest {
    private static final Map<String, String> KEY =
            Map.of("kty", "OKP", "crv", "Ed25519", "kid", "ours", "x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo");

    @Inject
    RelayOutboxMessages relay;

    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    private final String doors = "/api/v1/organisations/" + vendor;

    @Test
    void an_invitation() {
        deleted(created(doors + "/invitations", Map.of("role", "VENDOR_MEMBER", "email", "new@example.test")), 200);
    }

    @Test
    void a_key() {
        deleted(created(doors + "/keys", Map.of("label", "Build server", "jwk", KEY)), 200);
    }

    @Test
    void a_membership() {
        var member = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        var membership = OwnerDatabase.uuid("SELECT id FROM membership WHERE principal = '" + member.id() + "'");
        deleted(doors + "/memberships/" + membership.orElseThrow(), 404);
    }

    @Test
    void a_question() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().post("questions", Map.of("text", "Which port?")).statusCode(200);
        var vendors = given.attestation.admin;
        var questions = "/api/v1/attestations/" + given.attestation.id + "/questions";
        String question = vendors.calls().get(questions).then().extract().path("[0].id");
        var door = questions + "/" + question;
        var seen = vendors.calls().get(door).then().statusCode(200).extract().header("ETag");
        answer(vendors, door, "\"999\"").statusCode(412).body("type", is("/problems/stale"));
        var answered = answer(vendors, door, seen).statusCode(200).extract().header("ETag");
        vendors.calls().get(door).then().header("ETag", is(answered)).body("answer", is("None."));
    }

    private static ValidatableResponse answer(TestPrincipal who, String door, String seen) {
        return who.calls()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(Map.of("text", "None."))
                .post(door + "/answer")
                .then();
    }

    private String created(String door, Map<String, ?> sent) {
        var created = admin.calls()
                .contentType(ContentType.JSON)
                .body(sent)
                .post(door)
                .then()
                .statusCode(201)
                .extract();
        var at = created.header("Location").replaceFirst("^https?://[^/]+", "");
        admin.calls().get(at).then().statusCode(200).header("ETag", is(created.header("ETag")));
        return at;
    }

    /** Deletes it: in vain as somebody who saw another version, then as it is. */
    private void deleted(String at, int afterwards) {
        var seen = admin.calls().get(at).then().statusCode(200).extract().header("ETag");
        admin.calls()
                .header("If-Match", "\"999\"")
                .delete(at)
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale"));
        admin.calls().header("If-Match", seen).delete(at).then().statusCode(204);
        admin.calls().get(at).then().statusCode(afterwards);
    }
}
