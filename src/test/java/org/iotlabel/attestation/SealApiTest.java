package org.iotlabel.attestation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seals by the keys of a vendor, as whoever holds such a key sends them. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SealApiTest {
    private static final String CHANGED = "sha256:" + "0".repeat(64);

    private final SealingKey key = SealingKey.es256("build-1");
    private AttestationFixture draft;
    private String id;

    @BeforeEach
    void a_complete_draft_of_a_vendor_with_a_key() {
        draft = AttestationFixture.aCompleteDraft();
        id = key.register(draft.admin, draft.vendor).statusCode(201).extract().path("id");
    }

    @Test
    void a_member_hands_in_with_a_key_and_whoever_reads_it_can_check_the_seal() throws Exception {
        var digest = draft.digest();
        var member = TestPeople.member(draft.vendor, Role.VENDOR_MEMBER);
        submit(member, key.over(digest)).statusCode(200).body("state", is("SUBMITTED"));
        retire(id);

        var sealed = revisions()
                .body("digest", contains(digest))
                .body("sealedBy", contains("KEY"))
                .body("sealedByName", contains(member.name()))
                .body("kid", contains("build-1"))
                .extract();
        String jwk = draft.admin
                .calls()
                .get("/api/v1/organisations/{vendor}/keys", draft.vendor)
                .path("items.find { it.kid == 'build-1' }.jwk");
        var parts = sealed.<String>path("[0].jws").split("\\.");
        var seal = new JWSObject(new Base64URL(parts[0]), new Payload(digest), new Base64URL(parts[2]));
        assertTrue(seal.verify(new ECDSAVerifier(ECKey.parse(jwk))));
    }

    @Test
    void a_machine_hands_in_with_a_key_that_an_administrator_registered() {
        var machine = TestPeople.machine(draft.vendor);
        var own = SealingKey.eddsa("build-2");
        own.register(machine, draft.vendor).statusCode(403);
        own.register(draft.admin, draft.vendor).statusCode(201);
        submit(machine, own.over(draft.digest())).statusCode(200).body("state", is("SUBMITTED"));
        revisions().body("sealedBy", contains("KEY")).body("kid", contains("build-2"));
    }

    @Test
    void a_seal_by_identity_names_the_administrator_and_no_key() {
        draft.submit().statusCode(200);
        revisions()
                .body("sealedBy", contains("IDENTITY"))
                .body("sealedByName", contains(draft.admin.name()))
                .body("kid", contains(nullValue()))
                .body("jws", contains(nullValue()));
    }

    @Test
    void a_seal_that_does_not_hold_is_refused_where_it_stands_and_nothing_is_handed_in() {
        var machine = TestPeople.machine(draft.vendor);
        wrong(draft.digest())
                .forEach((jws, why) -> submit(machine, jws)
                        .statusCode(422)
                        .body("type", is("/problems/seal-broken"))
                        .body("detail", is("The signature " + why + "."))
                        .body("errors.pointer", contains("/jws")));
        // Whoever could seal by identity and sends a signature means the signature.
        submit(draft.admin, key.over(CHANGED)).statusCode(422).body("errors.pointer", contains("/jws"));
        submit(machine, "x".repeat(5000)).statusCode(422).body("errors.pointer", contains("/jws"));
        draft.submit(machine, declaration(draft.digest(), Map.of("alg", "ES256")))
                .statusCode(400)
                .body("errors.pointer", contains("/jws"));
        draft.read().body("state", is("DRAFT")).body("revision", is(0));
    }

    /** What does not hold over that digest, each with the check that it fails. */
    private Map<String, String> wrong(String digest) {
        var retired = SealingKey.es256("old");
        retire(retired.register(draft.admin, draft.vendor).extract().path("id"));
        var foreign = SealingKey.es256("build-9");
        var other = TestPeople.organisation(OrganisationKind.VENDOR);
        foreign.register(TestPeople.member(other, Role.VENDOR_ADMIN), other).statusCode(201);
        var good = key.over(digest);
        var wrong = new LinkedHashMap<String, String>();
        wrong.put(key.over(CHANGED), "does not match its content");
        wrong.put(good.substring(0, good.length() - 8) + "AAAAAAAA", "does not match its content");
        wrong.put(good.substring(0, good.lastIndexOf('.') + 1), "does not match its content");
        wrong.put(SealingKey.es256("build-1").over(digest), "does not match its content");
        wrong.put(retired.over(digest), "names no known key");
        wrong.put(foreign.over(digest), "names no known key");
        wrong.put(key.over(digest, "{\"alg\":\"ES256\"}"), "names no known key");
        wrong.put(key.over(digest, header("none")), "uses another algorithm than its key");
        wrong.put(key.over(digest, header("HS256")), "uses another algorithm than its key");
        wrong.put(key.over(digest, header("EdDSA")), "uses another algorithm than its key");
        wrong.put(
                key.over(digest, "{\"alg\":\"ES256\",\"kid\":\"build-1\",\"crit\":[\"b64\"],\"b64\":false}"),
                "has a critical header parameter");
        wrong.put(good.replace("..", "." + Base64URL.encode(digest) + "."), "is not a readable JWS");
        wrong.put("", "is not a readable JWS");
        return wrong;
    }

    private static String header(String alg) {
        return "{\"alg\":\"" + alg + "\",\"kid\":\"build-1\"}";
    }

    private ValidatableResponse submit(TestPrincipal who, String jws) {
        return draft.submit(who, declaration(draft.digest(), jws));
    }

    private static Map<String, Object> declaration(String digest, Object jws) {
        return new HashMap<>(Map.of("promises", AttestationFixture.promises(), "digest", digest, "jws", jws));
    }

    private void retire(String id) {
        draft.admin
                .calls()
                .delete("/api/v1/organisations/{vendor}/keys/{id}", draft.vendor, id)
                .then()
                .statusCode(204);
    }

    private ValidatableResponse revisions() {
        return draft.admin
                .calls()
                .get("/api/v1/attestations/{id}/revisions", draft.id)
                .then()
                .statusCode(200);
    }
}
