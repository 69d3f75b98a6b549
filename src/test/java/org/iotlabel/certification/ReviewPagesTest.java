package org.iotlabel.certification;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReviewPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Test
    void a_certifier_takes_a_case_in_hand_reads_what_is_decided_and_grants_exactly_that() {
        var given = ReviewFixture.evaluated(relay, 1, Map.of());
        var browser = new TestBrowser(given.certifier);
        var waiting = page(browser, given);
        var taken = browser.sendAndFollow(browser.open(waiting), Map.of());
        given.id = taken.select("main a[href$=/evidence]").attr("href").replaceAll(".*/reviews/|/evidence", "");
        var digest = given.digest();
        assertTrue(taken.select("#basis ~ dl").text().contains(digest));
        assertTrue(taken.select("#basis ~ dl").text().contains("Can be isolated: not held"));
        assertTrue(taken.select("#eyes ~ dl").text().contains("Yes: you opened the review"));
        assertTrue(taken.select("tr[id] td").text().contains("Met"));
        var unclaimed = taken.select("#UPD-6 td").text();
        assertTrue(unclaimed.matches("Not claimed The vendor says: \\P{L}?Without a receiver.*"), unclaimed);
        assertEquals(2, unclaimed.split("Without a receiver", -1).length, "said twice: " + unclaimed);
        assertTrue(browser.open("/portal").select(".rows a").eachAttr("href").contains("/portal/reviews/" + given.id));

        var form = browser.open("/portal/reviews/" + given.id + "/grant");
        assertEquals(digest, form.select("[name=/digest]").val());
        var decided = browser.sendAndFollow(form, Map.of("/reasons/-", "Well done.\n\nKeep it up."));
        assertTrue(decided.select("#decided ~ dl").text().contains("Granted"));
        assertEquals(0, decided.select(".deeds").size());
        assertFalse(text(decided).contains("Not now"), "and it is said once that it is over");
        assertEquals(1, text(decided).split("review is over", -1).length - 1);
        assertEquals(0, decided.select("main a[href$=/evidence]").size(), "which is closed now");
        assertEquals(1, decided.select("#eyes ~ dl a[href=#draws]").size());
        assertEquals(1, browser.open(found(browser, given)).select("#decided").size(), "and the list leads to it");
        var answer = given.certifier.calls().get("/api/v1/attestations/{id}/decision", given.attestation);
        answer.then().body("basisDigest", is(digest)).body("reasons.words", is(List.of("Well done.", "Keep it up.")));
        computedAgain(taken, decided, given);
        tellsWhatDoesNotFollow(browser, given);
    }

    /** Before the decision as after it, from what the page says alone; and it says nothing of who else could have been drawn. */
    private static void computedAgain(Document open, Document decided, ReviewFixture given) {
        var place = "section[aria-labelledby=draws]";
        assertEquals(
                open.select(place + " details").html(),
                decided.select(place + " details").html());
        assertEquals(0, open.select(place + " a").size());
        var record = given.certifier
                .reads(decided.select(place + " > p a").attr("href"))
                .path(0);
        var draw = open.select(place + " details");
        // As a shell reads it, which goes on where a line ends with a backslash.
        var command = draw.select("pre").first().wholeText().replaceAll("\\\\\n *", "");
        var words = List.of(command.lines().findFirst().orElseThrow().split(" "));
        assertEquals(List.of("printf", "'%s\\n%s\\n%s\\n'"), words.subList(0, 2));
        assertEquals(List.of("|", "sha256sum"), words.subList(5, 7));
        var lines = String.join("\n", words.subList(2, 5)) + "\n";
        var seed = Sha256Digest.of(lines).hex();
        assertEquals(record.path("seed").asText(), seed);
        assertTrue(draw.select("dl").text().contains(seed));
        var candidates = record.path("candidates");
        var index = new BigInteger(seed, 16)
                .mod(BigInteger.valueOf(candidates.size()))
                .intValueExact();
        assertEquals(record.path("drawn"), candidates.path(index).path("principal"));
        assertEquals(
                "Draw 1, for seat 1 of submission 1: place " + (index + 1) + " of " + candidates.size(),
                draw.select("summary").text());
        assertTrue(draw.text().contains("Computed again now It comes out the same."), draw.text());
        assertFalse(open.html().contains(record.path("drawn").asText()));
    }

    /** Where somebody who can go around everything wrote another candidate beside the one drawn, and drew that one. */
    private static void tellsWhatDoesNotFollow(TestBrowser browser, ReviewFixture given) {
        OwnerDatabase.run("ALTER TABLE assessor_draw DISABLE TRIGGER assessor_draw_append_only");
        OwnerDatabase.run("""
                UPDATE assessor_draw SET candidates = candidates || candidates,
                    chosen = 1 - (('x' || right(seed, 1))::bit(4)::integer & 1) WHERE attestation = ?""", given.attestation);
        OwnerDatabase.run("ALTER TABLE assessor_draw ENABLE TRIGGER assessor_draw_append_only");
        var page = browser.open("/portal/reviews/" + given.id);
        assertTrue(page.select("section[aria-labelledby=draws]").text().contains("It comes out otherwise"));
    }

    @Test
    void a_denial_lists_what_stands_against_the_level_and_keeps_the_certifiers_reasons() {
        var given = ReviewFixture.open(relay, Map.of("SUP-1", "FAIL"));
        var browser = new TestBrowser(given.certifier);
        var page = browser.open("/portal/reviews/" + given.id);
        assertTrue(page.select("#obstacles ~ ul").text().contains("SUP-1"));
        assertTrue(page.select(".deeds").text().contains("Grant the label Not now:"));
        assertFalse(page.select(".deeds a").eachText().contains("Grant the label"));
        var form = browser.open("/portal/reviews/" + given.id + "/denial");
        browser.sendAndFollow(form, Map.of("/reasons/-", "It was asked twice."));
        given.certifier
                .calls()
                .get("/api/v1/attestations/{id}/decision", given.attestation)
                .then()
                .body("outcome", is("DENY"))
                .body("reasons.words", hasItem("It was asked twice."))
                .body("reasons.requirement", hasItem("SUP-1"));
    }

    @Test
    void a_denial_without_any_reason_comes_back_with_the_fault_beside_its_field() {
        var given = ReviewFixture.open(relay, Map.of());
        var browser = new TestBrowser(given.certifier);
        var answer = browser.send(browser.open("/portal/reviews/" + given.id + "/denial"), Map.of());
        assertEquals(422, answer.statusCode());
        var page = TestBrowser.read(answer, "denial-refused");
        assertTrue(page.select(".error").text().contains("at least one reason"));
    }

    @Test
    void a_decision_about_something_else_is_refused_kindly_and_keeps_what_was_typed() {
        var given = ReviewFixture.open(relay, Map.of());
        var browser = new TestBrowser(given.certifier);
        var form = browser.open("/portal/reviews/" + given.id + "/grant");
        var other = "sha256:" + "0".repeat(64);
        var answer = browser.send(form, Map.of("/digest", other, "/reasons/-", "Well done."));
        assertEquals(409, answer.statusCode());
        var again = TestBrowser.read(answer, "decision-void");
        assertTrue(again.select("main").text().contains("has changed since you opened this form"));
        assertEquals("Well done.", again.select("textarea").text());
        assertEquals(given.digest(), again.select("[name=/digest]").val());
        browser.sendAndFollow(again, Map.of());
    }

    @Test
    void a_case_is_given_back_with_words_for_its_assessors() {
        var given = ReviewFixture.open(relay, Map.of());
        var browser = new TestBrowser(given.certifier);
        var form = browser.open("/portal/reviews/" + given.id + "/return-to-evaluation");
        assertEquals(422, browser.send(form, Map.of()).statusCode());
        var page = browser.sendAndFollow(form, Map.of("/reason", "Look at the port once more."));
        assertTrue(page.select("#decided ~ dl").text().contains("Look at the port once more."));
        given.read().body("state", is("SENT_BACK"));
        var seat = given.evaluated.seat();
        assertEquals(
                "A certifier gave the case back Look at the port once more.",
                new TestBrowser(seat.person())
                        .open("/portal/assessments/" + seat.id())
                        .select(".notice")
                        .text());
        var vendor = new TestBrowser(given.evaluated.attestation.admin);
        assertTrue(vendor.open("/portal/attestations/" + given.attestation)
                .text()
                .contains("Look at the port once more."));
    }

    @Test
    void another_certifier_and_the_owner_read_the_case_and_are_told_why_they_do_not_decide() {
        var given = ReviewFixture.open(relay, Map.of());
        var other = new TestBrowser(TestPeople.a(Role.CERTIFIER));
        var page = other.open("/portal/reviews/" + given.id);
        assertTrue(page.select("#eyes ~ dl").text().contains("who alone ends it"));
        assertEquals(
                List.of("Grant the label, Deny the label, Give it back to the assessors"),
                page.select(".deeds li b").eachText());
        assertEquals(0, page.select(".deeds a, main a[href$=/evidence]").size());
        assertEquals(409, other.get("/portal/reviews/" + given.id + "/evidence").statusCode());
        var refused = other.send(other.open("/portal/reviews/" + given.id + "/grant"), Map.of());
        assertEquals(409, refused.statusCode());
        var owner = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));
        var watched = owner.open("/portal/reviews/" + given.id);
        assertEquals(0, watched.select(".deeds").size(), "an owner could never decide");
        var evidence = owner.open("/portal/reviews/" + given.id + "/evidence");
        assertEquals(List.of("Reviews", "Heron T1"), evidence.select(".crumb a").eachText());
        var pieces = evidence.select(".rows a");
        assertFalse(pieces.isEmpty());
        var piece = owner.get(pieces.attr("href"));
        assertEquals(200, piece.statusCode());
        assertTrue(piece.header("Content-Disposition").startsWith("attachment"));
        assertTrue(piece.header("Content-Security-Policy").contains("sandbox"));
    }

    @Test
    void an_empty_list_speaks_of_itself() {
        var browser = new TestBrowser(TestPeople.a(Role.CERTIFIER));
        var last = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("ffffffff-ffff-ffff-ffff-ffffffffffff".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "Nothing waits for a decision",
                browser.open("/portal/reviews?pageToken=" + last)
                        .select(".empty h2")
                        .text());
        assertEquals(
                "Nothing has been decided yet",
                browser.open("/portal/reviews?decided=true&pageToken=" + last)
                        .select(".empty h2")
                        .text());
    }

    @Test
    void what_a_machine_found_stands_beside_the_verdict_and_no_case_takes_more_than_twelve_statements() {
        var draft = AttestationFixture.aCompleteDraft();
        upload(draft, "Contact: mailto:security@example.com\nExpires: 2020-01-01T00:00:00Z\n", "SCHEME");
        upload(draft, "Contact: nobody\n", "ASSESSOR");
        var given = ReviewFixture.open(relay, draft);
        var door = "/api/v1/reviews/" + given.id + "/machine-findings";
        given.certifier
                .get(door)
                .then()
                .statusCode(200)
                .body("evidence.fileName", is(List.of("security.txt")))
                .body("evidence[0].requirements", is(List.of("VUL-2")));
        var other = TestPeople.a(Role.CERTIFIER);
        assertEquals(409, other.get(door).statusCode());
        var theirs = new TestBrowser(other).open("/portal/reviews/" + given.id);
        assertEquals(0, theirs.select("#VUL-2 details").size());
        assertEquals(1, theirs.select("#VUL-2").size());

        var browser = new TestBrowser(given.certifier);
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        var page = browser.open("/portal/reviews/" + given.id);
        var taken = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(taken <= 12, "takes " + taken);
        var beside = page.select("#VUL-2 details");
        assertEquals(
                "A machine read security.txt: 1 warning",
                beside.select("summary").text());
        assertTrue(beside.text().contains("Warning It expired on 1 January 2020"), beside.text());
        assertEquals(200, browser.get(beside.select("a").attr("href")).statusCode());
    }

    private static String text(Document page) {
        return page.select("main").text();
    }

    private static void upload(AttestationFixture draft, String text, String audience) {
        draft.admin
                .upload(
                        "/api/v1/attestations/" + draft.id + "/evidence",
                        "security.txt",
                        text.getBytes(StandardCharsets.UTF_8),
                        Map.of("confidentiality", audience))
                .then()
                .statusCode(201);
    }

    /** Where the queue lets it be taken in hand, on whichever of its pages that is. */
    private static String page(TestBrowser browser, ReviewFixture given) {
        var next = "/portal/reviews?limit=100";
        while (!next.isEmpty()) {
            var page = browser.open(next);
            var found = page.select("a[href$=" + given.attestation + "]");
            if (!found.isEmpty()) {
                return found.attr("href");
            }
            next = page.select("a[rel=next]").attr("href");
        }
        throw new AssertionError("the queue does not have it");
    }

    /** The case among those that were decided, on whichever page of the list it is. */
    private static String found(TestBrowser browser, ReviewFixture given) {
        var address = "/portal/reviews?decided=true&limit=100";
        while (!address.isEmpty()) {
            var page = browser.open(address);
            assertEquals("Decided", page.select(".filters [aria-current]").text());
            var line = page.select("main .rows a[href$=" + given.id + "]");
            if (!line.isEmpty()) {
                assertEquals(
                        "Granted",
                        line.parents().first().select(".state.in-force").text());
                return line.attr("href");
            }
            address = page.select("a[rel=next]").attr("href");
        }
        throw new AssertionError("the case is not among the decided ones");
    }
}
