package org.iotlabel.label;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.FaultsOnPage;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OwnLabelPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_vendor_finds_the_files_extends_support_and_gives_the_label_back() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(label.vendor);
        var page = browser.open(browser.open("/portal/labels").select(".rows a").attr("href"));
        assertLedTo(label);
        assertEquals(filesOf(label), new TreeSet<>(page.select(".files a").eachAttr("href")));
        assertTrue(page.select(".files a").first().attr("href").endsWith("/label.pdf"), "what most take comes first");
        for (var file : page.select(".files a").eachAttr("href")) {
            var status = given().get(file).statusCode();
            // What holds a proof of the public log is there as soon as the log has taken the label in.
            var later = file.endsWith("bundle.zip") || file.endsWith("tlog-proof");
            assertTrue(status == 200 || later && status == 503, file + " " + status);
        }
        assertTrue(
                page.select("pre").text().contains(label.serial),
                page.select("pre").text());

        var support = page.select("a[href$=/support]").attr("href");
        assertEquals(
                409,
                browser.send(browser.open(support), Map.of("/until", "2020-01")).statusCode());
        var longer = browser.sendAndFollow(browser.open(support), Map.of("/until", "2099-01"));
        assertEquals(1, longer.select(".files a[href$=support.tlog-proof]").size(), "a longer promise has a proof too");
        given().get("/api/v1/labels/" + label.serial + "/support").then().body("until", is("2099-01"));

        var surrender = page.select("a[href$=/surrender]").attr("href");
        var heading = browser.open(surrender).select("h1").text();
        assertTrue(heading.contains(page.select("h1").text()) && heading.contains(printed(label)), heading);
        assertEquals(422, browser.send(browser.open(surrender), Map.of()).statusCode());
        var late = browser.open(surrender);
        var back = browser.sendAndFollow(browser.open(surrender), Map.of("/words", "We stop making it."));
        assertEquals("Given back", back.select(".state").first().text());
        var said = back.select("main").text();
        assertTrue(said.contains("Its holder gave it back on "), said);
        assertTrue(!said.contains("Give the label back") && !said.contains("surrendered"), said);
        assertEquals(
                "Its holder gave it back, and this step does not start there.",
                closed(browser, surrender).text());
        var version = label.read().extract().header("ETag").replace("\"", "");
        var again = browser.send(late, Map.of("/words", "Once more.", "version", version));
        assertEquals(409, again.statusCode());
        assertTrue(again.asString().contains("Its holder gave it back, and"), again.asString());
        given().get("/api/v1/labels/" + label.serial).then().body("state", is("SURRENDERED"));
    }

    @Test
    void a_label_that_has_ended_cannot_be_given_back_but_its_support_can_grow() {
        var older = LabelFixture.issued(relay);
        var newer = older.successor(relay);
        newer.withdraw().statusCode(200);
        var browser = new TestBrowser(older.vendor);
        Map.of(older, "A newer label took its place", newer, "The scheme withdrew it")
                .forEach((label, ended) -> {
                    var here = "/portal/labels/" + label.serial;
                    assertEquals(
                            ended + ", and this step does not start there.",
                            closed(browser, here + "/surrender").text());
                    browser.sendAndFollow(browser.open(here + "/support"), Map.of("/until", "2099-01"));
                });
    }

    /** Why a form can only be looked at. */
    private static Elements closed(TestBrowser browser, String form) {
        var page = browser.open(form);
        assertEquals(0, page.select("main form, main button").size(), page::html);
        return page.select("main .notice");
    }

    /** Every file that the API tells of. */
    private static TreeSet<String> filesOf(LabelFixture label) {
        Map<String, String> links = label.read().extract().path("links");
        return links.entrySet().stream()
                .filter(link -> !Set.of("evidence", "history", "support").contains(link.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A granted attestation leads to its label, and looks granted on every page. */
    private static void assertLedTo(LabelFixture label) {
        var attestation = label.review.evaluated.attestation.id;
        assertEquals(
                printed(label),
                label.vendor
                        .reads("/api/v1/attestations/" + attestation)
                        .path("label")
                        .asText());
        var browser = new TestBrowser(label.vendor);
        var page = browser.open("/portal/attestations/" + attestation);
        var link = page.select(".deeds a").first();
        assertEquals("Label " + printed(label), link.text());
        assertEquals("/portal/labels/" + label.serial, link.attr("href"));
        var list = browser.open("/portal/attestations").select("li:has(a[href$=" + attestation + "]) .state");
        for (var state : List.of(page.select(".lead .state"), list)) {
            assertEquals("<span class=\"state in-force\">Granted</span>", state.outerHtml());
        }
    }

    @Test
    void the_list_is_narrowed_and_goes_on_like_the_search_of_the_api() {
        var first = LabelFixture.issued(relay);
        var second = first.successor(relay);
        var browser = new TestBrowser(first.vendor);
        var one = browser.open("/portal/labels?limit=1");
        assertEquals(1, one.select(".rows li").size());
        var rest = browser.open(one.select("[rel=next]").attr("href"));
        assertEquals(
                List.of(printed(second), printed(first)),
                Stream.of(one, rest)
                        .map(page -> page.select(".rows .serial").text())
                        .toList());
        assertEquals(0, rest.select("[rel=next]").size());
        assertEquals(List.of(printed(second)), serials(browser, "?state=ACTIVE&category=SENSOR&level=1"));
        assertEquals(List.of(printed(first)), serials(browser, "?state=SUPERSEDED"));
        assertEquals(List.of(), serials(browser, "?category=TOY"));
        assertEquals(List.of(printed(first)), serials(browser, "?q=" + first.serial));
        var narrowed = browser.open("/portal/labels?state=SUPERSEDED");
        assertEquals("SUPERSEDED", narrowed.select("[name=state] [selected]").val());
        var stranger = new TestBrowser(TestPeople.a(Role.VENDOR_MEMBER));
        assertEquals(List.of(), serials(stranger, "?q=" + first.serial));
    }

    @Test
    void who_holds_a_suspended_label_reads_why_and_what_comes_next() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(label.vendor);
        var here = "/portal/labels/" + label.serial;
        assertEquals(0, browser.open(here).select("main .notice").size());
        label.suspend().statusCode(200);
        var page = browser.open(here);
        var next = page.select("main .notice");
        assertTrue(next.text().contains("the scheme ends the suspension"), next.text());
        assertTrue(next.select("a").attr("href").startsWith("mailto:"), next.html());
        var moves = page.select("#history ~ ol li");
        assertEquals("Suspended", moves.last().select("b").text());
        assertTrue(moves.last().text().contains("A weakness that endangers buyers"), moves.text());
        assertTrue(moves.last().text().endsWith("A weakness is used."), moves.text());
        assertEquals(1, moves.first().select("span").size(), "issuing it needs no reason");
        label.reinstate().statusCode(200);
        assertEquals(0, browser.open(here).select("main .notice").size());
    }

    @Test
    void what_cannot_be_looked_for_stands_beside_its_fields_and_in_the_summary_with_all_that_was_typed() {
        var browser = new TestBrowser(TestPeople.a(Role.VENDOR_MEMBER));
        var tooLong = "x".repeat(101);
        var address = "/portal/labels?state=NONE&category=SENSOR&level=9&q=" + tooLong;
        for (var tab : List.of("first", "second", "second, loaded again")) {
            var answer = browser.get(address);
            assertEquals(422, answer.statusCode(), tab);
            var page = TestBrowser.read(answer, "own-labels-refused");
            assertEquals(
                    Map.of(
                            "q", "may have at most 100 characters",
                            "state", "Choose one of these",
                            "level", "Choose one of these"),
                    FaultsOnPage.of(page));
            assertEquals(tooLong, page.select("[name=q]").val());
            assertEquals(List.of("SENSOR"), page.select("option[selected]").eachAttr("value"));
            assertEquals(0, page.select(".empty").size());
            assertEquals("/portal/labels", page.select("form.narrow a").attr("href"));
        }
        assertEquals(
                0, browser.open("/portal/labels").select("form").size(), "whoever has no label has nothing to narrow");
        assertEquals(422, browser.get("/portal/labels?limit=0").statusCode());
        assertEquals(400, browser.get("/portal/labels?pageToken=x").statusCode());
    }

    private static String printed(LabelFixture label) {
        return Serial.read(label.serial).orElseThrow().toString();
    }

    private static List<String> serials(TestBrowser browser, String query) {
        return browser.open("/portal/labels" + query).select(".rows .serial").eachText();
    }
}
