package org.iotlabel.keys;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyDeskPagesTest {
    private static final String DESK = "/portal/scheme/keys";

    private final KeyFixture keys = new KeyFixture();
    private final TestBrowser one = new TestBrowser(keys.one);
    private final TestBrowser other = new TestBrowser(keys.other);

    @Inject
    SigningKeys signing;

    @Test
    void one_owner_proposes_a_new_key_and_another_who_finds_it_waiting_puts_it_to_use() {
        var made = TestKeystore.add(KeyRole.WEBHOOK, SignatureAlgorithm.ED25519);
        var link = one.open(DESK).select(".deeds a[href*=role=WEBHOOK]").attr("href");
        var form = one.open(link);
        assertEquals(422, one.send(form, Map.of()).statusCode());
        var proposed = one.sendAndFollow(form, Map.of("/reason", "It is a year old."));
        var approval = "#proposals ~ ul li:contains(" + made.kid() + ") a[href*=to=APPROVAL]";
        assertTrue(proposed.select(approval).isEmpty());
        assertTrue(other.open("/portal").select(".rows a").eachAttr("href").contains(DESK));
        var waiting = other.open(DESK).select(approval).attr("href");
        var reading = other.open(waiting);
        assertTrue(reading.select(".lead").text().contains("It is a year old."));
        assertTrue(reading.select(".lead").text().contains(made.kid()));
        assertEquals(403, one.send(one.open(waiting), Map.of()).statusCode());
        var done = other.sendAndFollow(reading, Map.of());
        assertEquals("Done.", done.select(".done").text());
        assertEquals(made.kid(), signing.of(KeyRole.WEBHOOK).kid());
        KeyFixture.read(made.kid()).body("state", is("ACTIVE"));
        assertEquals(409, other.send(other.open(waiting), Map.of()).statusCode());
    }

    @Test
    void a_key_that_may_be_lost_is_proposed_with_a_time_and_can_be_given_up() {
        var kid = KeyFixture.active(KeyRole.WEBHOOK);
        var form = one.open(DESK + "/compromises?kid=" + kid);
        var answer = one.send(form, Map.of("/compromisedAt", "yesterday", "/reason", "A disk was lost."));
        assertEquals(422, answer.statusCode());
        var again = TestBrowser.read(answer, "compromise-refused");
        assertEquals("yesterday", again.select("[name=/compromisedAt]").val());
        assertEquals("datetime-local", again.select("[name=/compromisedAt]").attr("type"));
        var lead = again.select(".lead").text();
        assertTrue(lead.startsWith("It is the EdDSA key whose name begins with " + kid.substring(0, 8) + "."), lead);
        var desk = one.sendAndFollow(again, Map.of("/compromisedAt", "2026-01-01T00:30"));
        var proposed = desk.select("#proposals ~ ul li").first().text();
        assertTrue(proposed.contains("It counts as lost since 1 January 2026, 00:30 UTC."), proposed);
        var withdrawal = desk.select("#proposals ~ ul a[href*=kind=COMPROMISE&to=WITHDRAWAL]")
                .attr("href");
        var given = one.sendAndFollow(one.open(withdrawal), Map.of());
        assertTrue(given.select("#proposals ~ ul li").first().text().contains("Withdrawn"));
        KeyFixture.read(kid).body("state", is("ACTIVE"));
        assertEquals(404, one.get(DESK + "/compromises?kid=" + "A".repeat(43)).statusCode());
    }

    @Test
    void the_other_owner_hears_of_a_key_that_may_be_lost_while_no_other_stands_by() {
        keys.useUp(KeyRole.STATUS);
        var waiting = "li:has(a[href=" + DESK + "]):contains(Status lists)";
        assertTrue(other.open("/portal").select(waiting).isEmpty(), "another test left a proposal");
        var form = one.open(DESK + "/compromises?kid=" + KeyFixture.active(KeyRole.STATUS));
        assertTrue(form.text().contains("No other key stands by that could take over"), form.text());
        var desk = one.sendAndFollow(form, Map.of("/compromisedAt", "2026-01-01T00:30", "/reason", "A disk was lost."));
        assertEquals(1, other.open("/portal").select(waiting).size());
        assertTrue(one.open("/portal").select(waiting).isEmpty(), "who proposed it cannot approve it");
        var withdrawal = desk.select("#proposals ~ ul a[href*=kind=COMPROMISE&to=WITHDRAWAL]")
                .attr("href");
        one.sendAndFollow(one.open(withdrawal), Map.of());
        assertTrue(other.open("/portal").select(waiting).isEmpty(), "it was given up");
    }

    @Test
    void whoever_declares_the_key_of_labels_lost_is_told_first_how_many_it_has_signed() {
        var kid = KeyFixture.active(KeyRole.LABEL);
        var lead = one.open(DESK + "/compromises?kid=" + kid).select(".set").text();
        var inUse = OwnerDatabase.count("""
                SELECT count(*) FROM label WHERE kid = ? AND state IN ('ACTIVE', 'SUSPENDED') AND documented_at IS NOT NULL""", kid);
        assertTrue(
                lead.contains(inUse == 0 ? "It has signed no label" : inUse == 1 ? "One label" : inUse + " labels"),
                lead);
        dependents(kid).body("kid", is(kid)).body("labels", is((int) inUse)).body("certificates", is(0));
    }

    @Test
    void programs_of_an_owner_read_the_same_of_the_key_of_certificates() {
        var kid = KeyFixture.active(KeyRole.DOCUMENT);
        int certificates = dependents(kid).body("labels", is(0)).extract().path("certificates");
        var told = one.open(DESK + "/compromises?kid=" + kid).select(".set").text();
        var words = certificates == 0
                ? "certificate of no label"
                : certificates == 1 ? "certificate of one label" : "certificates of " + certificates + " labels";
        assertTrue(told.contains(words), told);
        dependents(KeyFixture.active(KeyRole.WEBHOOK)).body("labels", is(0)).body("certificates", is(0));
        keys.one
                .calls()
                .get("/api/v1/keys/" + "A".repeat(43) + "/dependents")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse dependents(String kid) {
        return keys.one
                .calls()
                .get("/api/v1/keys/" + kid + "/dependents")
                .then()
                .statusCode(200);
    }

    @Test
    void that_a_key_must_be_made_first_is_said_once_for_all() {
        var page = one.open(DESK).select("main").text();
        assertEquals(2, page.split("./label keys rotate", -1).length, page);
        assertEquals(2, page.split("A new authority needs a ceremony", -1).length, page);
    }
}
