package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.ConnectionCut;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MemberPagesTest {
    private static final String KEY = """
            {"kty": "OKP", "crv": "Ed25519", "kid": "ours", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}""";

    private final UUID vendor = TestPeople.organisation(OrganisationKind.VENDOR);
    private final TestPrincipal who = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    private final TestBrowser admin = new TestBrowser(who);
    private final String here = "/portal/organisations/" + vendor;

    @Test
    void an_invitation_shows_its_token_once_and_the_one_invited_comes_in_and_can_be_put_out() {
        var nova = TestPrincipal.person("Nova New");
        var form = admin.open(here + "/invitations/new");
        var typed = Map.of("/role", "VENDOR_MEMBER", "/email", nova.email());
        var answer = admin.send(form, typed);
        assertEquals(200, answer.statusCode(), answer.asString());
        assertEquals("no-store", answer.header("Cache-Control"));
        var token = TestBrowser.read(answer, "invited").select("#token").text();
        assertEquals(43, token.length());
        var clicked = admin.send(form, typed);
        assertEquals(409, clicked.statusCode(), "they are invited already");
        var again = TestBrowser.read(clicked, "invited-already");
        assertTrue(again.title().startsWith("Error: "), again.title());
        assertTrue(again.text().contains(nova.email() + " is invited already"), again.text());
        assertEquals(
                "Take it back and invite again",
                again.select("main form button").text());
        assertEquals(
                200,
                admin.send(again, Map.of("/email", "other." + nova.email())).statusCode());
        assertEquals(409, admin.send(form, typed).statusCode(), "the open one is left where somebody else was typed");
        var first = token;
        token = TestBrowser.read(admin.send(again, Map.of()), "invited")
                .select("#token")
                .text();
        assertNotEquals(first, token);
        assertFalse(admin.open(here + "/members").html().contains(token));

        var browser = new TestBrowser(nova);
        var accepting = browser.open("/portal/invitations/acceptance");
        assertEquals(422, browser.send(accepting, Map.of("/token", "wrong")).statusCode());
        assertEquals(409, browser.send(accepting, Map.of("/token", first)).statusCode(), "it was taken back");
        browser.sendAndFollow(accepting, Map.of("/token", token));
        var own = browser.open(here + "/members").select("a.end");
        assertEquals(List.of("Leave"), own.eachText(), "others are not hers to remove");
        var leaving = browser.open(own.attr("href"));
        assertTrue(leaving.select("h1").text().startsWith("Leave "), leaving.text());
        assertTrue(leaving.select(".lead").text().startsWith("You lose access"), leaving.text());
        var members = admin.open(here + "/members");
        assertEquals("Remove", members.select("li:contains(Nova New) a.end").text());
        var put = members.select("li:contains(Nova New) a.end").attr("href");
        var left = admin.sendAndFollow(admin.open(put), Map.of());
        assertTrue(
                left.select("li:contains(Nova New)")
                        .select("a[href*=/members/]")
                        .isEmpty(),
                left.text());
        assertEquals(404, browser.get(here).statusCode());
    }

    /** Each write of the two is cut off once: the one that is taken back, the new one, and the commit. */
    @Test
    void what_is_cut_off_between_taking_back_and_inviting_again_leaves_the_invitation_open() throws Exception {
        var typed = Map.of("/role", "VENDOR_MEMBER", "/clientId", "build-8");
        var form = admin.open(here + "/invitations/new");
        assertEquals(200, admin.send(form, typed).statusCode());
        var again = TestBrowser.read(admin.send(form, typed), "invited-already");
        try (var cut = ConnectionCut.over(List.of("invitation"), List.of("invitation"))) {
            for (int write = 1; write <= 4; write++) {
                cut.at(write);
                assertEquals(500, admin.send(again, Map.of()).statusCode(), "cut at write " + write);
                assertTrue(cut.disarm(), "nothing was cut at write " + write);
                assertEquals(List.of("PENDING"), states("build-8"), "cut at write " + write);
            }
        }
        assertEquals(200, admin.send(again, Map.of()).statusCode());
        assertEquals(List.of("REVOKED", "PENDING"), states("build-8"));
        assertEquals(409, admin.send(again, Map.of()).statusCode(), "sent twice, it takes no other one back");
        assertEquals(List.of("REVOKED", "PENDING"), states("build-8"));
    }

    private List<String> states(String clientId) {
        return who.get("/api/v1/organisations/" + vendor + "/invitations")
                .jsonPath()
                .getList("items.findAll { it.clientId == '" + clientId + "' }.state");
    }

    @Test
    void an_invitation_is_taken_back() {
        admin.send(admin.open(here + "/invitations/new"), Map.of("/role", "VENDOR_MEMBER", "/clientId", "build-7"));
        var open = admin.open(here + "/members")
                .select("li:contains(build-7) a.end")
                .attr("href");
        var page = admin.sendAndFollow(admin.open(open), Map.of());
        assertEquals(0, page.select("li:contains(build-7) a.end").size());
    }

    @Test
    void a_key_is_registered_and_retired_and_stays_listed() {
        var form = admin.open(here + "/keys/new");
        assertEquals(
                422,
                admin.send(form, Map.of("/label", "Build server", "/jwk", "[]")).statusCode());
        var page = admin.sendAndFollow(form, Map.of("/label", "Build server", "/jwk", KEY));
        var retired = admin.sendAndFollow(admin.open(page.select("a.end").attr("href")), Map.of());
        assertTrue(retired.select(".rows").text().contains("Retired"), retired.text());
        assertEquals(0, retired.select("a.end").size());
    }
}
