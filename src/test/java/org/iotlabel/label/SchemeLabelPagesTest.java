package org.iotlabel.label;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.FaultsOnPage;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SchemeLabelPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Test
    void what_the_public_will_read_stands_beside_each_reason_and_is_what_the_public_reads_then() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(TestPeople.a(Role.SCHEME_OWNER));
        var found = browser.open("/portal/scheme/labels?q=" + label.serial);
        var page = browser.open(found.select(".rows a").attr("href"));
        assertTrue(page.select(".notice").text().contains("This label is valid."));
        assertEquals(
                List.of("Suspend it", "Withdraw it"), page.select(".deeds a").eachText());
        var form = browser.open(page.select(".deeds a").attr("href"));
        var promised = form.select("label:has([value=MISUSE])").text().replaceAll(".*“|”", "");
        var unsaid = browser.send(form, Map.of("/words", "It stood on another device."));
        assertEquals(422, unsaid.statusCode());
        assertFalse(TestBrowser.read(unsaid, "suspension-refused")
                .select(".choices .error")
                .isEmpty());

        var moved =
                browser.sendAndFollow(form, Map.of("/reasonCode", "MISUSE", "/words", "It stood on another device."));
        assertEquals(promised, moved.select(".notice").text());
        label.read().body("state", is("SUSPENDED")).body("reasonCode", is("MISUSE"));
        var publicPage = org.jsoup.Jsoup.parse(io.restassured.RestAssured.given()
                .accept("text/html")
                .get("/" + label.serial)
                .asString());
        for (var sentence : promised.split("(?<=[.]) ")) {
            assertTrue(publicPage.text().contains(sentence), sentence + "\n" + publicPage.text());
        }
        assertFalse(publicPage.text().contains("another device"));
    }

    @Test
    void a_decision_leads_to_its_label_by_the_serial_that_is_printed() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(label.certifier);
        var decided = browser.open("/portal/reviews/" + label.review.id);
        var link = decided.selectFirst("dd a[href=/portal/scheme/labels/" + label.serial + "]");
        assertEquals(label.read().extract().path("serial"), link.text());
        assertEquals(
                link.text(),
                browser.open(link.attr("href"))
                        .select("dt:contains(Serial) + dd")
                        .text());
    }

    @Test
    void a_certifier_ends_a_suspension_and_withdraws_for_good() {
        var label = LabelFixture.issued(relay);
        label.suspend();
        var browser = new TestBrowser(label.certifier);
        var at = "/portal/scheme/labels/" + label.serial;
        var back = browser.open(at + "/move?to=REINSTATEMENT");
        assertTrue(back.select(".lead").text().contains("This label is valid."));
        browser.sendAndFollow(back, Map.of("/words", "It is mended."));
        label.read().body("state", is("ACTIVE"));
        var form = browser.open(at + "/move?to=WITHDRAWAL");
        var page = browser.sendAndFollow(form, Map.of("/reasonCode", "EVIDENCE_FALSE", "/words", "It was made up."));
        assertEquals(0, page.select(".deeds a").size());
        assertEquals(
                form.select("label:has([value=EVIDENCE_FALSE])").text().replaceAll(".*“|”", ""),
                page.select(".notice").text());
        var late = browser.open(at + "/move?to=SUSPENSION");
        assertEquals(0, late.select("main form, main button").size(), "it cannot be sent any more");
        assertEquals(
                List.of("The scheme withdrew it, and this step does not start there."),
                late.select("main .notice").eachText());
    }

    @Test
    void what_cannot_be_looked_for_stands_beside_its_fields_and_in_the_summary_with_all_that_was_typed() {
        var browser = new TestBrowser(TestPeople.a(Role.CERTIFIER));
        var tooLong = "x".repeat(101);
        var address = "/portal/scheme/labels?q=Heron&vendor=" + tooLong + "&category=BOAT&level=2&state=";
        for (var tab : List.of("first", "second", "second, loaded again")) {
            var answer = browser.get(address + "SUSPENDED");
            assertEquals(422, answer.statusCode(), tab);
            var page = TestBrowser.read(answer, "scheme-labels-refused");
            assertEquals(
                    Map.of("vendor", "may have at most 100 characters", "category", "Choose one of these"),
                    FaultsOnPage.of(page));
            assertEquals(
                    List.of("Heron", tooLong, "SUSPENDED"),
                    page.select("form.narrow input").eachAttr("value"));
            assertEquals(List.of("2"), page.select("option[selected]").eachAttr("value"));
            assertEquals(0, page.select(".empty, .filters, .rows").size());
        }
        var broken = TestBrowser.read(browser.get(address + "x"), "scheme-labels-broken-link");
        assertEquals(3, broken.select(".summary li").size());
        assertEquals(0, broken.select("[name=state]").size(), "what no link of ours holds is let go");
    }

    @Test
    void the_search_keeps_its_words_and_no_page_takes_more_than_twelve_statements() {
        var label = LabelFixture.issued(relay);
        var browser = new TestBrowser(label.certifier);
        var list = browser.open("/portal/scheme/labels?q=no+such+%22thing&state=SUSPENDED");
        assertEquals("no such \"thing", list.select("[name=q]").val());
        assertEquals("Suspended", list.select(".filters [aria-current]").text());
        assertTrue(list.select(".filters a").first().attr("href").contains("q=no+such+%22thing"));
        assertEquals("No label found", list.select(".empty h2").text());
        assertEquals(404, browser.get("/portal/scheme/labels/000000000").statusCode());
        var narrowed = "/portal/scheme/labels?q=&vendor=&category=SENSOR&level=1&grade=&state=";
        var found = "a[href$=/" + label.serial + "]";
        assertEquals(1, browser.open(narrowed).select(found).size());
        assertTrue(browser.open(narrowed.replace("SENSOR", "TOY")).select(found).isEmpty());
        assertEquals(
                "SUSPENDED",
                list.select("form.narrow [name=state]").val(),
                "the state is kept when the words are looked for again");
        var chosen = browser.open(narrowed).select("option[selected]").eachAttr("value");
        assertEquals(List.of("SENSOR", "1"), chosen);
        for (var wrong : List.of("category=BOAT", "level=9", "grade=Z", "state=ISSUING", "state=x")) {
            assertEquals(422, browser.get("/portal/scheme/labels?" + wrong).statusCode(), wrong);
        }
        for (var page : List.of(narrowed, "/portal/scheme/labels", "/portal/scheme/labels/" + label.serial)) {
            var statistics = sessions.getStatistics();
            statistics.setStatisticsEnabled(true);
            var before = statistics.getPrepareStatementCount();
            browser.open(page);
            var taken = statistics.getPrepareStatementCount() - before;
            statistics.setStatisticsEnabled(false);
            assertTrue(taken <= 12, page + " takes " + taken);
        }
    }
}
