package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GuardTest {
    private static final String DOORS = "/test/doors/";

    @Test
    void a_door_that_declares_nothing_is_closed_to_everybody() {
        TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .get(DOORS + "undeclared")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", is("/problems/forbidden"));
        given().get(DOORS + "undeclared").then().statusCode(401);
    }

    @Test
    void an_open_door_needs_no_login() {
        given().get(DOORS + "open").then().statusCode(200).body(is("in"));
    }

    @Test
    void without_a_token_the_other_doors_ask_for_one() {
        for (var door : new String[] {"signed-in", "vendors", "vendors-and-machines"}) {
            given().get(DOORS + door)
                    .then()
                    .statusCode(401)
                    .header("WWW-Authenticate", "Bearer")
                    .body("type", is("/problems/unauthenticated"));
        }
    }

    @Test
    void a_stranger_with_a_login_is_known_by_issuer_and_subject_and_not_written_down() {
        var stranger = TestPrincipal.person("Strange R");
        stranger.calls()
                .get(DOORS + "signed-in")
                .then()
                .statusCode(200)
                .body("principal", equalTo(stranger.id().toString()))
                .body("name", is("Strange R"))
                .body("machine", is(false))
                .body("email", equalTo(stranger.email()));
        stranger.calls()
                .get(DOORS + "vendors")
                .then()
                .statusCode(403)
                .body("detail", containsString("a member of a vendor or an administrator of a vendor"))
                .body("roles", contains("VENDOR_MEMBER", "VENDOR_ADMIN"));
        var written = OwnerDatabase.uuid("SELECT id FROM principal WHERE subject = '" + stranger.subject() + "'");
        assertTrue(written.isEmpty());
    }

    @Test
    void a_member_gets_in_where_their_role_is_named_and_nowhere_else() {
        TestPeople.a(Role.VENDOR_ADMIN).calls().get(DOORS + "vendors").then().statusCode(200);
        TestPeople.a(Role.ASSESSOR).calls().get(DOORS + "vendors").then().statusCode(403);
        TestPeople.a(Role.VENDOR_ADMIN)
                .calls()
                .get(DOORS + "vendors-and-machines")
                .then()
                .statusCode(403);
    }

    @Test
    void a_role_counts_only_while_the_organisation_is_admitted() {
        for (var state : new String[] {"APPLIED", "REFUSED", "SUSPENDED"}) {
            var vendor = TestPeople.organisation(OrganisationKind.VENDOR, state);
            var member = TestPeople.member(vendor, Role.VENDOR_ADMIN);
            member.calls().get(DOORS + "vendors").then().statusCode(403);
        }
    }

    @Test
    void a_machine_gets_in_only_where_machines_are_named() {
        var machine = TestPeople.machine(TestPeople.organisation(OrganisationKind.VENDOR));
        machine.calls().get(DOORS + "vendors-and-machines").then().statusCode(200);
        machine.calls()
                .get(DOORS + "vendors")
                .then()
                .statusCode(403)
                .body("detail", containsString("machines may not"));
        machine.calls()
                .get(DOORS + "signed-in")
                .then()
                .body("machine", is(true))
                .body("name", is(machine.name()))
                .body("email", is("none"));
    }

    @Test
    void somebody_acts_with_the_strongest_role_they_hold_and_not_at_all_elsewhere() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var person = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        person.calls().get(DOORS + "actor/" + vendor).then().body(is("VENDOR_MEMBER"));
        TestPeople.join(person, vendor, Role.VENDOR_ADMIN);
        person.calls().get(DOORS + "actor/" + vendor).then().body(is("VENDOR_ADMIN"));
        var other = TestPeople.organisation(OrganisationKind.VENDOR);
        person.calls().get(DOORS + "actor/" + other).then().statusCode(404);
    }

    @Test
    void an_unverified_address_is_no_address() {
        for (var unverified : new Object[] {false, "true"}) {
            var token = Tokens.signed(Tokens.claims("someone")
                    .claim("email", "someone@example.test")
                    .claim("email_verified", unverified));
            given().auth().oauth2(token).get(DOORS + "signed-in").then().body("email", is("none"));
        }
    }

    @Test
    void a_name_is_shown_without_what_cannot_be_stored_or_would_mislead() {
        var odd = "A\u0000da\u202E " + "\uD83D\uDE00".repeat(250);
        var token = Tokens.signed(Tokens.claims("someone").claim("name", odd));
        given().auth()
                .oauth2(token)
                .get(DOORS + "signed-in")
                .then()
                .body("name", is("Ada " + "\uD83D\uDE00".repeat(196)));
    }

    @Test
    void a_person_who_is_named_like_a_machine_is_a_person() {
        var token = Tokens.signed(Tokens.claims("someone")
                .claim("azp", "label-web")
                .claim("preferred_username", "service-account-label-web"));
        given().auth().oauth2(token).get(DOORS + "signed-in").then().body("machine", is(false));
        var otherClient = Tokens.signed(Tokens.claims("someone")
                .claim("azp", "label-web")
                .claim("client_id", "lumen-ci")
                .claim("preferred_username", "service-account-lumen-ci"));
        given().auth().oauth2(otherClient).get(DOORS + "signed-in").then().body("machine", is(false));
    }
}
