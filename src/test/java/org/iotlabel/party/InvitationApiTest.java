package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvitationApiTest {
    @Inject
    TestClock clock;

    private UUID vendor;
    private TestPrincipal admin;

    @BeforeEach
    void a_vendor_with_an_administrator() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void the_invited_person_becomes_a_member() {
        var mara = TestPrincipal.person("Mara");
        var token = invite(Map.of("email", mara.email().toUpperCase(), "role", "VENDOR_MEMBER"))
                .statusCode(201)
                .header("Cache-Control", is("no-store"))
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("state", is("PENDING"))
                .extract()
                .<String>path("token");
        accept(mara, token)
                .statusCode(201)
                .body("role", is("VENDOR_MEMBER"))
                .body("organisation", is(vendor.toString()))
                .body("principal", is(mara.id().toString()));
        mara.calls().get("/test/doors/vendors").then().statusCode(200);
        admin.calls()
                .get(path("invitations"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", is("ACCEPTED"))
                .body("items[0].token", nullValue());
    }

    @Test
    void the_token_is_kept_nowhere_in_the_clear() {
        var token = tokenFor("someone@example.test", "VENDOR_MEMBER");
        assertTrue(OwnerDatabase.uuid(
                        "SELECT id FROM invitation WHERE token_digest = encode(sha256('" + token + "'::bytea), 'hex')")
                .isPresent());
        assertTrue(OwnerDatabase.uuid("SELECT id FROM invitation i WHERE i::text LIKE '%" + token + "%'")
                .isEmpty());
        assertTrue(OwnerDatabase.uuid("SELECT id FROM audit_entry a WHERE a::text LIKE '%" + token + "%'")
                .isEmpty());
    }

    @Test
    void it_works_once_even_for_many_at_the_same_moment() throws Exception {
        var mara = TestPrincipal.person("Mara");
        var token = tokenFor(mara.email(), "VENDOR_MEMBER");
        try (var pool = Executors.newFixedThreadPool(12)) {
            List<Callable<Integer>> tries =
                    Collections.nCopies(12, () -> accept(mara, token).extract().statusCode());
            var answers =
                    pool.invokeAll(tries).stream().map(it -> it.resultNow()).toList();
            assertEquals(1, Collections.frequency(answers, 201), answers.toString());
            assertEquals(11, Collections.frequency(answers, 409), answers.toString());
        }
        accept(mara, token)
                .statusCode(409)
                .body("type", is("/problems/invitation-spent"))
                .body("state", is("ACCEPTED"));
        admin.calls().get(path("memberships")).then().body("items", hasSize(2));
    }

    @Test
    void it_is_no_use_to_anybody_else() {
        var token = tokenFor("mara@example.test", "VENDOR_ADMIN");
        accept(TestPrincipal.person("Thief"), token)
                .statusCode(403)
                .body("type", is("/problems/invited-somebody-else"));
        var unverified = Tokens.signed(
                Tokens.claims("thief").claim("email", "mara@example.test").claim("email_verified", false));
        given().auth()
                .oauth2(unverified)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/invitations/acceptance")
                .then()
                .statusCode(403)
                .body("type", is("/problems/email-not-verified"));
        accept(PartyFixture.withEmail("Mara", "mara@example.test"), token).statusCode(201);
    }

    @Test
    void an_unknown_a_malformed_an_expired_and_a_revoked_one_are_told_apart() {
        var mara = TestPrincipal.person("Mara");
        accept(mara, "A".repeat(43)).statusCode(404);
        accept(mara, "short").statusCode(422).body("errors.pointer", contains("/token"));
        var late = tokenFor(mara.email(), "VENDOR_MEMBER");
        clock.advance(Duration.ofDays(7));
        accept(mara, late).statusCode(410).body("type", is("/problems/invitation-expired"));
        var fresh = invite(Map.of("email", mara.email(), "role", "VENDOR_MEMBER"));
        var id = fresh.extract().<String>path("id");
        admin.calls().delete(path("invitations/" + id)).then().statusCode(204);
        admin.calls().delete(path("invitations/" + id)).then().statusCode(409);
        accept(mara, fresh.extract().path("token"))
                .statusCode(409)
                .body("state", is("REVOKED"))
                .body("detail", is("It was taken back; another one is needed."));
    }

    @Test
    void the_role_must_exist_there_and_a_machine_is_a_plain_member() {
        invite(Map.of("email", "x@example.test", "role", "ASSESSOR"))
                .statusCode(422)
                .body("errors.pointer", contains("/role"));
        invite(Map.of("clientId", "ci", "role", "VENDOR_ADMIN"))
                .statusCode(422)
                .body("errors.pointer", contains("/role"));
        invite(Map.of("clientId", "ci", "email", "x@example.test", "role", "VENDOR_MEMBER"))
                .statusCode(422)
                .body("errors.pointer", contains("/email"));
        invite(Map.of("role", "VENDOR_MEMBER")).statusCode(422);
        invite(Map.of("email", "not an address", "role", "VENDOR_MEMBER"))
                .statusCode(422)
                .body("errors.pointer", contains("/email"));
    }

    @Test
    void only_administrators_of_that_organisation_invite() {
        var sent = Map.of("email", "x@example.test", "role", "VENDOR_MEMBER");
        post(TestPeople.member(vendor, Role.VENDOR_MEMBER), path("invitations"), sent)
                .statusCode(403);
        post(TestPeople.a(Role.VENDOR_ADMIN), path("invitations"), sent).statusCode(404);
        post(TestPeople.a(Role.SCHEME_OWNER), path("invitations"), sent).statusCode(404);
        post(TestPeople.machine(vendor), path("invitations"), sent).statusCode(403);
    }

    @Test
    void nobody_joins_an_organisation_that_is_suspended() {
        var mara = TestPrincipal.person("Mara");
        var token = tokenFor(mara.email(), "VENDOR_MEMBER");
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), vendor.toString(), "suspension", PartyFixture.REASON)
                .statusCode(200);
        accept(mara, token)
                .statusCode(409)
                .body("type", is("/problems/organisation-state"))
                .body("state", is("SUSPENDED"));
    }

    @Test
    void a_second_invitation_to_the_same_role_is_refused() {
        var mara = TestPrincipal.person("Mara");
        accept(mara, tokenFor(mara.email(), "VENDOR_MEMBER")).statusCode(201);
        accept(mara, tokenFor(mara.email(), "VENDOR_MEMBER"))
                .statusCode(409)
                .body("type", is("/problems/already-member"));
        accept(mara, tokenFor(mara.email(), "VENDOR_ADMIN")).statusCode(201);
    }

    private String tokenFor(String email, String role) {
        return invite(Map.of("email", email, "role", role))
                .statusCode(201)
                .extract()
                .path("token");
    }

    private ValidatableResponse invite(Map<String, String> sent) {
        return post(admin, path("invitations"), sent);
    }

    private static ValidatableResponse accept(TestPrincipal who, String token) {
        return post(who, "/api/v1/invitations/acceptance", Map.of("token", token));
    }

    private String path(String part) {
        return "/api/v1/organisations/" + vendor + "/" + part;
    }
}
