package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.iotlabel.party.PartyFixture.REASON;
import static org.iotlabel.party.PartyFixture.anOrganisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OrganisationApiTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    @Test
    void whoever_registers_an_organisation_is_its_administrator_but_may_nothing_before_it_is_admitted() {
        var vera = TestPrincipal.person("Vera");
        var id = PartyFixture.register(vera, anOrganisation("VENDOR"));
        vera.calls()
                .get("/api/v1/me")
                .then()
                .body("memberships.role", contains("VENDOR_ADMIN"))
                .body("memberships[0].organisation", is(id))
                .body("memberships[0].state", is("APPLIED"))
                .body("memberships[0].counts", is(false));
        vera.calls().get("/test/doors/vendors").then().statusCode(403);

        var owner = TestPeople.a(Role.SCHEME_OWNER);
        PartyFixture.move(owner, id, "admission", REASON)
                .statusCode(200)
                .body("state", is("ADMITTED"))
                .header("ETag", is("\"1\""));
        vera.calls().get("/test/doors/vendors").then().statusCode(200);
        vera.calls()
                .get(ORGANISATIONS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("to", contains("APPLIED", "ADMITTED"))
                .body("[1].reason", is(REASON))
                .body("[1].role", is("SCHEME_OWNER"));
        PartyFixture.audited("organisation.registration", id);
        PartyFixture.audited("organisation.admission", id);
    }

    @Test
    void a_suspended_organisation_opens_no_door_until_it_is_reinstated() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var member = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        var owner = TestPeople.a(Role.SCHEME_OWNER);
        PartyFixture.move(owner, vendor.toString(), "suspension", REASON).statusCode(200);
        member.calls().get("/test/doors/vendors").then().statusCode(403);
        member.calls().get(ORGANISATIONS + "/" + vendor).then().statusCode(200).body("state", is("SUSPENDED"));
        for (var readable : new String[] {"/history", "/memberships"}) {
            member.calls().get(ORGANISATIONS + "/" + vendor + readable).then().statusCode(200);
        }
        for (var closed :
                new String[] {"/api/v1/products", "/api/v1/attestations", ORGANISATIONS + "/" + vendor + "/keys"}) {
            member.calls().get(closed).then().statusCode(403);
        }
        PartyFixture.move(owner, vendor.toString(), "reinstatement", REASON).statusCode(200);
        member.calls().get("/test/doors/vendors").then().statusCode(200);
    }

    @Test
    void a_step_that_does_not_start_here_is_refused_with_what_could_follow() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), vendor.toString(), "admission", REASON)
                .statusCode(409)
                .body("type", is("/problems/organisation-state"))
                .body("state", is("ADMITTED"))
                .body("allowed", contains("SUSPENDED"));
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), TestPeople.scheme().toString(), "suspension", REASON)
                .statusCode(409)
                .body("allowed", empty());
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), UUID.randomUUID().toString(), "suspension", REASON)
                .statusCode(404);
    }

    @Test
    void only_the_scheme_owner_decides_and_only_with_a_reason() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR, "APPLIED").toString();
        for (var role : new Role[] {Role.CERTIFIER, Role.VENDOR_ADMIN, Role.BODY_ADMIN, Role.ASSESSOR}) {
            PartyFixture.move(TestPeople.a(role), vendor, "admission", REASON).statusCode(403);
        }
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), vendor, "admission", "  ")
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_decision_on_an_outdated_version_is_refused() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR).toString();
        TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .header("If-Match", "\"7\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", REASON))
                .post(ORGANISATIONS + "/" + vendor + "/suspension")
                .then()
                .statusCode(412)
                .body("type", is("/problems/stale"));
    }

    @Test
    void the_same_name_in_the_same_country_registers_once_unless_it_was_refused() {
        var first = anOrganisation("VENDOR");
        var id = PartyFixture.register(TestPrincipal.person("First"), first);
        var again = anOrganisation("VENDOR");
        again.put("name", " " + first.get("name").toString().toUpperCase() + " ");
        PartyFixture.registration(TestPrincipal.person("Second"), again)
                .statusCode(409)
                .body("type", is("/problems/organisation-exists"));
        again.put("country", "SE");
        PartyFixture.registration(TestPrincipal.person("Second"), again).statusCode(201);
        PartyFixture.move(TestPeople.a(Role.SCHEME_OWNER), id, "refusal", REASON)
                .statusCode(200);
        PartyFixture.register(TestPrincipal.person("Third"), first);
    }

    @Test
    void every_wrong_value_of_a_registration_is_pointed_at_at_once() {
        var wrong = anOrganisation("VENDOR");
        wrong.put("name", "Lumen\u202Emoc.live");
        wrong.put("address", "");
        wrong.put("website", "javascript:alert(1)");
        wrong.put("country", "XX");
        wrong.put("group", "a\u0007b");
        PartyFixture.registration(TestPrincipal.person("Wrong"), wrong)
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/name", "/address", "/website", "/country", "/group"));
        var scheme = anOrganisation("SCHEME");
        PartyFixture.registration(TestPrincipal.person("Wrong"), scheme)
                .statusCode(422)
                .body("errors.pointer", contains("/kind"));
        var withState = anOrganisation("VENDOR");
        withState.put("state", "ADMITTED");
        PartyFixture.registration(TestPrincipal.person("Wrong"), withState).statusCode(400);
    }

    @Test
    void only_a_person_with_a_verified_address_registers_an_organisation() {
        var unverified = Tokens.signed(Tokens.claims("unverified").claim("email", "x@example.test"));
        given().auth()
                .oauth2(unverified)
                .contentType(ContentType.JSON)
                .body(anOrganisation("VENDOR"))
                .post(ORGANISATIONS)
                .then()
                .statusCode(403)
                .body("type", is("/problems/email-not-verified"));
        PartyFixture.registration(TestPrincipal.machine("ci-registers"), anOrganisation("VENDOR"))
                .statusCode(403);
    }

    @Test
    void a_foreign_organisation_is_not_there_for_anybody_but_the_scheme() {
        var foreign = ORGANISATIONS + "/" + TestPeople.organisation(OrganisationKind.VENDOR);
        var other = TestPeople.a(Role.VENDOR_ADMIN);
        for (var path : new String[] {"", "/history", "/memberships", "/invitations", "/keys"}) {
            other.calls().get(foreign + path).then().statusCode(404).body("type", is("/problems/not-found"));
        }
        other.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("address", "Elsewhere", "website", "https://elsewhere.example"))
                .put(foreign)
                .then()
                .statusCode(404);
        TestPeople.a(Role.CERTIFIER).calls().get(foreign).then().statusCode(200);
        given().get(foreign).then().statusCode(401);
    }

    @Test
    void an_administrator_changes_the_address_and_nothing_that_was_admitted() {
        var vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        var admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var profile = Map.of("address", "2 New Street", "website", "https://new.example", "group", "New Group");
        admin.calls()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(profile)
                .put(ORGANISATIONS + "/" + vendor)
                .then()
                .statusCode(200)
                .header("ETag", is("\"1\""))
                .body("address", is("2 New Street"))
                .body("group", is("New Group"))
                .body("state", is("ADMITTED"));
        admin.calls()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(profile)
                .put(ORGANISATIONS + "/" + vendor)
                .then()
                .statusCode(412);
        TestPeople.member(vendor, Role.VENDOR_MEMBER)
                .calls()
                .contentType(ContentType.JSON)
                .body(profile)
                .put(ORGANISATIONS + "/" + vendor)
                .then()
                .statusCode(403);
    }

    @Test
    void the_scheme_owner_lists_all_by_state_and_kind() {
        var applied = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY, "APPLIED")
                .toString();
        var admitted = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY).toString();
        var page = TestPeople.a(Role.SCHEME_OWNER)
                .calls()
                .queryParam("state", "APPLIED")
                .queryParam("kind", "ASSESSMENT_BODY")
                .queryParam("limit", 100)
                .get(ORGANISATIONS)
                .then()
                .statusCode(200);
        page.body("items.id", hasItem(applied)).body("items.id", not(hasItem(admitted)));
        TestPeople.a(Role.CERTIFIER).calls().get(ORGANISATIONS).then().statusCode(403);
    }
}
