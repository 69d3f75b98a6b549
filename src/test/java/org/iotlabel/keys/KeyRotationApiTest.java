package org.iotlabel.keys;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.party.Role;
import org.iotlabel.signing.JwsMedia;
import org.iotlabel.signing.JwsSigner;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublicKeys;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyRotationApiTest {

    @Inject
    SigningKeys signing;

    @Inject
    JwsSigner signer;

    @Inject
    PublicKeys published;

    @Inject
    RefreshKeys refresh;

    @Inject
    KeyDocuments documents;

    private final KeyFixture keys = new KeyFixture();

    @Test
    void every_role_and_algorithm_has_one_key_that_signs() {
        for (var role : KeyRole.values()) {
            for (var algorithm : role.algorithms()) {
                var key = signing.of(role, algorithm);
                KeyFixture.read(key.kid())
                        .statusCode(200)
                        .body("state", is("ACTIVE"))
                        .body("alg", is(algorithm.jose()));
            }
        }
    }

    @Test
    void a_new_key_is_published_while_the_old_one_still_signs() {
        var old = KeyFixture.active(KeyRole.WEBHOOK);
        var made = TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        refresh.refresh();
        KeyFixture.read(made.kid()).statusCode(200).body("state", is("STANDBY")).body("activeAt", nullValue());
        given().get("/.well-known/jwks.json").then().body("keys.kid", hasItem(made.kid()));
        assertEquals(old, signing.of(KeyRole.WEBHOOK).kid());
    }

    @Test
    void what_is_published_of_the_keys_is_kept_as_bytes_until_one_of_them_changes() {
        refresh.refresh();
        var jwks = documents.jwks();
        var did = documents.did();
        var authority = documents.authority();
        refresh.refresh();
        assertSame(jwks, documents.jwks());
        assertSame(did, documents.did());
        assertSame(authority, documents.authority());
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        refresh.refresh();
        assertNotSame(jwks, documents.jwks());
    }

    @Test
    void two_scheme_owners_rotate_a_key_without_a_restart_and_what_the_old_one_signed_still_verifies() {
        var old = KeyFixture.active(KeyRole.STATUS);
        var before = signed();
        var made = keys.rotate(KeyRole.STATUS);
        assertNotEquals(old, made.kid());
        assertEquals(made.kid(), signing.of(KeyRole.STATUS).kid());
        KeyFixture.read(made.kid()).body("state", is("ACTIVE")).body("activeAt", notNullValue());
        KeyFixture.read(old)
                .body("state", is("RETIRED"))
                .body("retiredAt", notNullValue())
                .body("signsUntil", notNullValue());
        given().get("/.well-known/jwks.json")
                .then()
                .body("keys.find { it.kid == '" + old + "' }.exp", notNullValue())
                .body("keys.find { it.kid == '" + made.kid() + "' }.exp", nullValue());
        var after = signed();
        assertTrue(verifies(before) && verifies(after));
        assertEquals(made.kid(), published.kidsOf(KeyRole.STATUS).getFirst());
    }

    private String signed() {
        return signer.sign(signer.prepare(KeyRole.STATUS, JwsMedia.of("test"), new byte[] {1}));
    }

    private boolean verifies(String jws) {
        return JwsVerifier.verify(jws, "test", published, KeyRole.STATUS).length == 1;
    }

    @Test
    void who_proposed_does_not_approve() {
        TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        var id = keys.proposeRotation(keys.one, KeyRole.WEBHOOK);
        keys.approve(keys.one, "rotations", id).statusCode(403).body("type", is(slug("another-owner-needed")));
        keys.post(keys.other, "rotations", Map.of("role", "WEBHOOK", "reason", "Twice."))
                .statusCode(409)
                .body("type", is(slug("key-proposal-open")));
        keys.other.calls().get("/api/v1/keys/proposals").then().statusCode(200).body("items.id", hasItem(id));
        keys.one
                .calls()
                .delete("/api/v1/keys/rotations/" + id)
                .then()
                .statusCode(200)
                .body("state", is("WITHDRAWN"));
        keys.approve(keys.other, "rotations", id).statusCode(409).body("type", is(slug("key-proposal-closed")));
    }

    private static String slug(String name) {
        return given().get("/api/v1/keys/none")
                .then()
                .extract()
                .<String>path("type")
                .replace("not-found", name);
    }

    @Test
    void nobody_but_scheme_owners_proposes_or_approves() {
        var certifier = TestPeople.a(Role.CERTIFIER);
        var rotation = Map.of("role", "WEBHOOK", "reason", "I should like to.");
        keys.post(certifier, "rotations", rotation).statusCode(403);
        given().contentType("application/json")
                .body(rotation)
                .post("/api/v1/keys/rotations")
                .then()
                .statusCode(401);
        certifier.calls().get("/api/v1/keys/proposals").then().statusCode(403);
    }

    @Test
    void a_wrong_proposal_is_told_where_it_is_wrong() {
        keys.post(keys.one, "rotations", Map.of("role", "LABEL", "algorithm", "ED25519", "reason", "x"))
                .statusCode(422)
                .body("errors.pointer", hasItem("/algorithm"));
        keys.post(keys.one, "rotations", Map.of("role", "AUTHORITY", "reason", "x"))
                .statusCode(409)
                .body("type", is(slug("authority-not-rotated")));
        keys.post(keys.one, "rotations", Map.of("role", "LOG", "algorithm", "ML_DSA_44", "reason", "x"))
                .statusCode(409)
                .body("type", is(slug("no-standby-key")));
        keys.post(keys.one, "rotations", Map.of("role", "LOG")).statusCode(422);
        keys.approve(keys.one, "rotations", "00000000-0000-0000-0000-000000000000")
                .statusCode(404);
    }
}
