package org.iotlabel.party;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemeOwnershipTest {
    private static final String ORGANISATIONS = "/api/v1/organisations";

    @Test
    void the_addresses_that_the_operator_named_claim_the_scheme_once_each() {
        OwnerDatabase.run("""
                ALTER TABLE ownership_claim DISABLE TRIGGER ownership_claim_append_only;
                DELETE FROM ownership_claim;
                ALTER TABLE ownership_claim ENABLE TRIGGER ownership_claim_append_only""");
        var founder = PartyFixture.withEmail("Fatima", "FOUNDER@example.test");
        claim(founder).statusCode(201).body("role", is("SCHEME_OWNER")).body("id", notNullValue());
        claimed_on_a_page_by_the_next_one();
        founder.calls().get(ORGANISATIONS).then().statusCode(200);
        claim(founder).statusCode(409).body("type", is("/problems/ownership-claimed"));
        claim(PartyFixture.withEmail("Somebody else", "founder@example.test")).statusCode(409);
        claim(TestPrincipal.person("Nobody")).statusCode(403).body("type", is("/problems/not-an-owner"));
        var unverified = Tokens.signed(
                Tokens.claims("u").claim("email", "second.founder@example.test").claim("email_verified", false));
        given().auth()
                .oauth2(unverified)
                .post(ORGANISATIONS + "/scheme/ownership")
                .then()
                .statusCode(403);
        given().post(ORGANISATIONS + "/scheme/ownership").then().statusCode(401);
        TestPrincipal.person("A stranger").calls().get("/api/v1/me").then().body("memberships", empty());
        founder.calls().get("/api/v1/me").then().body("memberships[0].counts", is(true));
    }

    private static void claimed_on_a_page_by_the_next_one() {
        var second = new TestBrowser(PartyFixture.withEmail("Farid", "Second.Founder@example.test"));
        var overview = second.open("/portal");
        assertEquals(
                1, overview.select("a[href=/portal/organisations/new]").size(), "he belongs nowhere yet and may apply");
        var page = second.open(overview.select("[aria-labelledby=waiting] a").attr("href"));
        var deeds = "SELECT count(*) FROM audit_entry";
        var before = OwnerDatabase.count(deeds);
        var place = second.send(page, Map.of()).header("Location");
        assertEquals("Done.", second.open(place).select(".done").text());
        var again = second.send(page, Map.of());
        assertEquals(303, again.statusCode());
        assertEquals(place, again.header("Location"));
        assertEquals(before + 1, OwnerDatabase.count(deeds), "a second click does nothing twice");
        assertEquals(
                0, second.open("/portal").select("a[href$=/scheme/ownership]").size());
        assertTrue(closed(second).contains("An owner of the scheme can invite you again"));
        var stranger = new TestBrowser(PartyFixture.withEmail("Sten", "stranger@example.test"));
        assertTrue(closed(stranger).contains("has not named your address"));
    }

    /** What the page says to somebody who cannot, without a form that would be refused. */
    private static String closed(TestBrowser who) {
        var page = who.open("/portal/scheme/ownership");
        assertEquals(0, page.select("main form").size());
        return page.select(".notice").text();
    }

    private static ValidatableResponse claim(TestPrincipal who) {
        return who.calls().post(ORGANISATIONS + "/scheme/ownership").then();
    }
}
