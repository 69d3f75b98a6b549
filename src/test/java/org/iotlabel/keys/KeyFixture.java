package org.iotlabel.keys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;

/** Two scheme owners, and what they do with keys through the doors. */
public final class KeyFixture {
    public final TestPrincipal one = TestPeople.a(Role.SCHEME_OWNER);
    public final TestPrincipal other = TestPeople.a(Role.SCHEME_OWNER);

    /** Makes a key in the keystore and puts it to use. */
    public PublishedKey rotate(KeyRole role) {
        var made = TestKeystore.add(role, role.algorithm());
        approve(other, "rotations", proposeRotation(one, role)).statusCode(200);
        return made;
    }

    /** A key that signs from now on, and nothing before: who loses it takes no label of another test along. */
    public String fresh(KeyRole role) {
        return rotate(role).kid();
    }

    /** Puts to use one after the other what stands by, whoever made it, until nothing does. */
    public void useUp(KeyRole role) {
        var rotation = Map.of("role", role, "reason", "None may stand by.");
        var proposed = post(one, "rotations", rotation);
        while (proposed.extract().statusCode() == 201) {
            approve(other, "rotations", id(proposed)).statusCode(200);
            proposed = post(one, "rotations", rotation);
        }
        proposed.statusCode(409).body("type", endsWith("/no-standby-key"));
    }

    /** Declares a key lost, and puts a new one to use. */
    public void compromise(String kid, KeyRole role, Instant since) {
        TestKeystore.add(role, role.algorithm());
        approve(other, "compromises", id(proposeCompromise(one, kid, since))).statusCode(200);
    }

    /** Proposes the newest key that stands by, and gives the name of the proposal. */
    public String proposeRotation(TestPrincipal who, KeyRole role) {
        return id(post(who, "rotations", Map.of("role", role, "reason", "It is a year old.")));
    }

    /** Proposes that a key counts as lost. */
    public ValidatableResponse proposeCompromise(TestPrincipal who, String kid, Instant since) {
        return post(
                who,
                "compromises",
                Map.of("kid", kid, "compromisedAt", since.toString(), "reason", "A disk was lost."));
    }

    /** The name of what was made. */
    public static String id(ValidatableResponse created) {
        return created.statusCode(201).extract().path("id");
    }

    ValidatableResponse post(TestPrincipal who, String door, Map<String, ?> body) {
        return who.post("/api/v1/keys/" + door, body).then();
    }

    ValidatableResponse approve(TestPrincipal who, String door, String id) {
        return who.post("/api/v1/keys/" + door + "/" + id + "/approval").then();
    }

    /** What everybody reads of a key. */
    public static ValidatableResponse read(String kid) {
        return given().get("/api/v1/keys/" + kid).then();
    }

    /** The key that signs now for a role. */
    public static String active(KeyRole role) {
        return given().get("/api/v1/keys")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.state == 'ACTIVE' && it.role == '" + role + "' }.kid");
    }
}
