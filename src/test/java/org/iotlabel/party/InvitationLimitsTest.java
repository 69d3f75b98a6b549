package org.iotlabel.party;

import static org.hamcrest.Matchers.is;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvitationLimitsTest {
    private UUID vendor;
    private TestPrincipal admin;

    @BeforeEach
    void a_vendor_with_an_administrator() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    }

    @Test
    void a_machine_proves_with_its_own_token_that_it_belongs_to_the_organisation_and_to_no_other() {
        var clientId = "ci-" + UUID.randomUUID();
        var machine = TestPrincipal.machine(clientId);
        machine.calls().get("/test/doors/vendors-and-machines").then().statusCode(403);
        var token = invite(Map.of("clientId", clientId, "role", "VENDOR_MEMBER"))
                .statusCode(201)
                .extract()
                .<String>path("token");
        accept(TestPrincipal.machine("ci-another"), token).statusCode(403);
        accept(TestPrincipal.person("A person"), token).statusCode(403);
        accept(machine, token).statusCode(201).body("machine", is(true));
        machine.calls().get("/test/doors/vendors-and-machines").then().statusCode(200);

        var other = TestPeople.a(Role.VENDOR_ADMIN);
        var otherVendor = other.calls().get("/api/v1/me").then().extract().<String>path("memberships[0].organisation");
        var second = post(
                        other,
                        "/api/v1/organisations/" + otherVendor + "/invitations",
                        Map.of("clientId", clientId, "role", "VENDOR_MEMBER"))
                .extract()
                .<String>path("token");
        accept(machine, second).statusCode(409).body("type", is("/problems/machine-bound"));
    }

    @Test
    void who_acts_for_the_scheme_joins_no_vendor_and_no_body_and_the_other_way_round() {
        for (var role : new Role[] {Role.CERTIFIER, Role.SCHEME_OWNER}) {
            var person = TestPeople.a(role);
            accept(person, tokenFor(person.email(), "VENDOR_MEMBER"))
                    .statusCode(409)
                    .body("type", is("/problems/not-impartial"));
            PartyFixture.registration(person, PartyFixture.anOrganisation("ASSESSMENT_BODY"))
                    .statusCode(409);
        }
        var assessor = TestPeople.a(Role.ASSESSOR);
        var token = post(
                        TestPeople.a(Role.SCHEME_OWNER),
                        "/api/v1/organisations/" + TestPeople.scheme() + "/invitations",
                        Map.of("email", assessor.email(), "role", "CERTIFIER"))
                .statusCode(201)
                .extract()
                .<String>path("token");
        accept(assessor, token).statusCode(409).body("type", is("/problems/not-impartial"));
    }

    @Test
    void what_is_sent_many_times_at_once_makes_one_token() throws Exception {
        for (var sent : List.of(
                Map.of("email", "Twice@Example.test", "role", "VENDOR_MEMBER"),
                Map.of("clientId", "ci-" + UUID.randomUUID(), "role", "VENDOR_MEMBER"))) {
            try (var pool = Executors.newFixedThreadPool(8)) {
                List<Callable<Integer>> tries =
                        Collections.nCopies(8, () -> invite(sent).extract().statusCode());
                var answers =
                        pool.invokeAll(tries).stream().map(it -> it.resultNow()).toList();
                assertEquals(1, Collections.frequency(answers, 201), answers.toString());
                assertEquals(7, Collections.frequency(answers, 409), answers.toString());
            }
        }
    }

    @Test
    void the_open_invitation_is_named_and_once_it_is_revoked_there_can_be_another() {
        var sent = Map.of("email", "lost@example.test", "role", "VENDOR_MEMBER");
        String id = invite(sent).statusCode(201).extract().path("id");
        invite(Map.of("email", "LOST@example.test", "role", "VENDOR_MEMBER"))
                .statusCode(409)
                .body("type", is("/problems/invitation-pending"))
                .body("invitation", is(id));
        invite(Map.of("email", "lost@example.test", "role", "VENDOR_ADMIN")).statusCode(201);
        admin.calls()
                .delete("/api/v1/organisations/" + vendor + "/invitations/" + id)
                .then()
                .statusCode(204);
        invite(sent).statusCode(201);
        invite(sent).statusCode(409);
    }

    @Test
    void an_expired_invitation_stands_in_nobodys_way() {
        var sent = Map.of("email", "late@example.test", "role", "VENDOR_MEMBER");
        String id = invite(sent).statusCode(201).extract().path("id");
        OwnerDatabase.run("UPDATE invitation SET expires_at = now() WHERE id = ?", UUID.fromString(id));
        invite(sent).statusCode(201);
        admin.calls()
                .get("/api/v1/organisations/" + vendor + "/invitations/" + id)
                .then()
                .body("state", is("EXPIRED"))
                .body("actions[0].allowed", is(false));
        admin.calls()
                .delete("/api/v1/organisations/" + vendor + "/invitations/" + id)
                .then()
                .statusCode(410);
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
