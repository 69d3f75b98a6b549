package org.iotlabel.party;

import static org.hamcrest.Matchers.is;
import static org.iotlabel.party.PartyFixture.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
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
