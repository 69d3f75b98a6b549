package org.iotlabel.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

/** The doors and pages of API clients where the platform makes none; {@link ClientRegisteringTest} has the making. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ApiClientApiTest {
    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    private final UUID client = ApiClientFixture.active(vendor);
    private final String doors = "/api/v1/organisations/" + vendor + "/clients";
    private final String pages = "/portal/organisations/" + vendor + "/clients";

    @Test
    void where_none_are_made_the_door_says_so_and_those_that_are_there_can_be_removed() {
        PartyFixture.post(admin, doors, Map.of("name", "Build server"))
                .statusCode(409)
                .body("type", is("/problems/client-registration-off"));
        PartyFixture.post(admin, doors, Map.of("name", "Two\nlines"))
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        admin.calls()
                .get(doors + "/" + client)
                .then()
                .statusCode(200)
                .body("state", is("ACTIVE"))
                .body("actions.allowed", contains(false, true));
        admin.calls()
                .header("If-Match", "\"7\"")
                .delete(doors + "/" + client)
                .then()
                .statusCode(412);
        admin.calls()
                .header("If-Match", "\"0\"")
                .delete(doors + "/" + client)
                .then()
                .statusCode(204);
        admin.calls()
                .delete(doors + "/" + client)
                .then()
                .statusCode(409)
                .body("type", is("/problems/client-state"))
                .body("state", is("REMOVED"));
        admin.calls().queryParam("state", "ACTIVE").get(doors).then().body("items", hasSize(0));
        admin.calls().get(doors).then().body("items", hasSize(1));
        assertEquals(
                0,
                OwnerDatabase.count(
                        "SELECT count(*) FROM membership WHERE organisation = ? AND machine AND ended_at IS NULL",
                        vendor));
    }

    @Test
    void the_pages_lead_to_the_invitation_instead_and_remove_on_a_second_question() {
        var browser = new TestBrowser(admin);
        var list = browser.open(pages);
        assertEquals(
                1,
                list.select("a[href=/portal/organisations/" + vendor + "/invitations/new]")
                        .size(),
                list.text());
        assertEquals(
                0,
                browser.open(pages + "/new")
                        .select("form[method=post][action=" + pages + "]")
                        .size());
        var away = browser.open(pages + "/new").select("main a").last();
        assertEquals("Back to API clients", away.text());
        assertEquals(pages, away.attr("href"));
        var after = browser.sendAndFollow(browser.open(list.select("a.end").attr("href")), Map.of());
        assertEquals(0, after.select("a.end").size(), after.text());
    }

    @Test
    void what_became_of_a_client_does_not_change_even_around_the_application() {
        for (var change : new String[] {
            "state = 'REGISTERING', membership = NULL, active_at = NULL",
            "client_id = 'another'",
            "membership = NULL, active_at = NULL, state = 'FAILED', ended_at = now()"
        }) {
            assertThrows(
                    IllegalStateException.class,
                    () -> OwnerDatabase.run("UPDATE api_client SET " + change + " WHERE id = ?", client),
                    change);
        }
    }
}
