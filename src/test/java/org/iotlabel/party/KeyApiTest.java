package org.iotlabel.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyApiTest {
    @Inject
    VendorKeys keys;

    private UUID vendor;
    private TestPrincipal admin;

    @BeforeEach
    void a_vendor_with_an_administrator() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    }

    @Test
    void a_registered_key_seals_until_it_is_retired_and_stays_listed() throws JOSEException {
        var key = key("lumen-2026");
        var id = post(admin, path(), sent(key))
                .statusCode(201)
                .body("kid", is("lumen-2026"))
                .body("alg", is("ES256"))
                .body("state", is("ACTIVE"))
                .extract()
                .<String>path("id");
        var active = keys.active(vendor);
        assertEquals(1, active.size());
        assertEquals("lumen-2026", active.getFirst().kid());
        post(admin, path(), sent(key)).statusCode(409).body("type", is("/problems/key-registered"));

        admin.calls().delete(path() + "/" + id).then().statusCode(204);
        admin.calls().delete(path() + "/" + id).then().statusCode(409).body("type", is("/problems/key-retired"));
        assertTrue(keys.active(vendor).isEmpty());
        admin.calls()
                .get(path())
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", is("RETIRED"))
                .body("items[0].retiredAt", notNullValue());
        post(admin, path(), sent(key)).statusCode(409);
    }

    @Test
    void a_private_key_is_refused_and_not_repeated() throws JOSEException {
        var pair = new ECKeyGenerator(Curve.P_256).generate();
        var secret = pair.toJSONObject().get("d").toString();
        var answer = post(admin, path(), Map.of("label", "x", "jwk", pair.toJSONObject()))
                .statusCode(422)
                .body("errors.pointer", contains("/jwk"))
                .body("detail", containsString("private"))
                .extract()
                .asString();
        assertTrue(!answer.contains(secret));
    }

    @Test
    void what_is_no_key_is_refused() throws JOSEException {
        post(admin, path(), Map.of("label", "x", "jwk", Map.of("kty", "EC"))).statusCode(422);
        post(admin, path(), Map.of("label", "x", "jwk", "text")).statusCode(400);
        post(admin, path(), Map.of("label", "x")).statusCode(422).body("errors.pointer", contains("/jwk"));
        post(admin, path(), sent(key("a\u0007b"))).statusCode(422).body("errors.pointer", contains("/jwk/kid"));
    }

    @Test
    void only_administrators_change_the_keys_and_strangers_see_none() throws JOSEException {
        post(TestPeople.member(vendor, Role.VENDOR_MEMBER), path(), sent(key("k")))
                .statusCode(403);
        post(TestPeople.a(Role.VENDOR_ADMIN), path(), sent(key("k"))).statusCode(404);
        TestPeople.member(vendor, Role.VENDOR_MEMBER).calls().get(path()).then().statusCode(200);
        TestPeople.machine(vendor).calls().get(path()).then().statusCode(200);
        TestPeople.a(Role.CERTIFIER).calls().get(path()).then().statusCode(200);
        TestPeople.a(Role.VENDOR_ADMIN)
                .calls()
                .delete(path() + "/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        admin.calls().delete(path() + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    private static ECKey key(String kid) throws JOSEException {
        return new ECKeyGenerator(Curve.P_256).keyID(kid).generate().toPublicJWK();
    }

    private static Map<String, Object> sent(ECKey key) {
        return Map.of("label", "Build server", "jwk", key.toJSONObject());
    }

    private String path() {
        return "/api/v1/organisations/" + vendor + "/keys";
    }
}
