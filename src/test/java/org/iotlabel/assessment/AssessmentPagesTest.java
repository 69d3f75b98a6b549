package org.iotlabel.assessment;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The work of an assessor in a browser without scripts. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    SessionFactory sessions;

    @Test
    void an_offer_waits_on_the_overview_and_is_accepted_by_a_form() {
        var seat = AssessmentFixture.drawn(relay, 1, 1).seat();
        var browser = new TestBrowser(seat.person());
        assertTrue(browser.open("/portal").select(".rows").text().contains("Accept or decline the offer Heron T1"));
        var line = browser.open("/portal/assessments").selectFirst(".rows li");
        assertTrue(line.text().contains("Offered to you"), line.text());
        var page = browser.open(line.selectFirst("a").attr("href"));
        assertTrue(page.select("main").text().contains("once you have accepted"));
        assertEquals(0, page.select("a[href*=requirements]").size());
        var accepted =
                browser.sendAndFollow(browser.open(page.select(".deeds a").attr("href")), Map.of());
        seat.get("").body("state", is("ACCEPTED"));
        assertEquals(1, accepted.select("a.main[href*=requirements]").size());
    }

    @Test
    void declining_needs_a_reason() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        var browser = new TestBrowser(given.seat().person());
        var form = browser.open(page(given.seat(), "/declination"));
        var refused = browser.send(form, Map.of());
        assertEquals(422, refused.statusCode());
        assertEquals(
                "#f-reason",
                TestBrowser.read(refused, "declination-refused")
                        .select(".summary a")
                        .attr("href"));
        var declined = browser.sendAndFollow(form, Map.of("/reason", "I fell ill."));
        assertTrue(declined.select("dl").text().contains("Given up"));
        assertFalse(text(declined).contains("once you have accepted"));
        assertEquals(List.of(), given.seats());
        assertTrue(browser.open("/portal/assessments").select(".empty").text().contains("Nothing to assess"));
        assertEquals(
                1,
                browser.open("/portal/assessments?all=true").select(".rows li").size());
    }

    @Test
    void a_verdict_is_given_by_a_form_and_the_next_requirement_follows() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var page = browser.open(page(seat, "/requirements/SUP-1?show=open"));
        var open = page.select(".picks li a .mark.open").size();
        var next = page.select(".turn a[rel=next]").attr("href");
        assertEquals("SUP-1", page.select("h1").text().substring(0, 5));
        var report = page.select("[name=/evidence/-]").stream()
                .filter(one -> one.parent().text().equals("test-report.md"))
                .findFirst()
                .orElseThrow()
                .val();
        var judged = browser.sendAndFollow(
                page,
                Map.of(
                        "/verdict", "FAIL",
                        "/justification", "The report shows that it is not so.",
                        "/evidence/-", report,
                        "go", "next"));
        assertTrue(judged.select(".picks [aria-current=page]").attr("href").equals(next));
        assertEquals(open - 1, judged.select(".picks li a .mark.open").size());
        seat.get("")
                .body("file.requirements.find { it.id == 'SUP-1' }.finding.verdict", is("FAIL"))
                .body("file.requirements.find { it.id == 'SUP-1' }.finding.evidence", hasItem(report));
        var failed = browser.open(page(seat, "/requirements/SUP-1?show=failed"));
        assertEquals(1, failed.select(".picks ol li").size());
        assertEquals(
                "The report shows that it is not so.", failed.select("textarea").text());
        assertEquals("FAIL", failed.select("[name=/verdict][checked]").val());
        assertEquals(report, failed.select("[name=/evidence/-][checked]").val());
    }

    @Test
    void what_is_wrong_with_a_verdict_stands_beside_its_field_and_what_was_typed_stays() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var form = browser.open(page(seat, "/requirements/SUP-1"));
        var refused = browser.send(form, Map.of("/justification", "Too short."));
        assertEquals(422, refused.statusCode());
        var policies = refused.headers().getValues("Content-Security-Policy");
        assertTrue(policies.size() == 1 && policies.getFirst().contains("script-src 'self';"), policies.toString());
        var page = TestBrowser.read(refused, "verdict-refused");
        assertEquals(
                2, page.select(".summary a").size(), page.select(".summary").text());
        assertEquals("Choose one of these", page.select(".choices .error").text());
        assertTrue(page.select(".summary").text().contains("Verdict: Choose one of these"));
        assertEquals("Too short.", page.select("textarea").text());
        seat.get("").body("file.requirements.find { it.id == 'SUP-1' }.finding", nullValue());
        assertEquals(404, browser.get(page(seat, "/requirements/NO-1")).statusCode());
    }

    @Test
    void who_was_slower_keeps_the_words_and_may_replace_the_verdict() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var slow = browser.open(page(seat, "/requirements/SUP-1"));
        seat.put("verdicts/SUP-1", AssessmentFixture.verdict("PASS")).statusCode(200);
        var typed = Map.of("/verdict", "INCONCLUSIVE", "/justification", "The documents say neither of both.");
        var stale = browser.send(slow, typed);
        assertEquals(412, stale.statusCode());
        browser.sendAndFollow(TestBrowser.read(stale, "verdict-changed-meanwhile"), Map.of());
        seat.get("").body("file.requirements.find { it.id == 'SUP-1' }.finding.verdict", is("INCONCLUSIVE"));
    }

    @Test
    void a_question_stops_the_clock_and_its_requirement_is_found_by_the_filter() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var ask = browser.open(page(seat, "/requirements/SUP-1")).select("#ask").attr("href");
        var form = browser.open(ask);
        assertEquals("SUP-1", form.select("[name=/requirement] [selected]").val());
        var told = browser.sendAndFollow(form, Map.of("/text", "Where is the page?"));
        assertEquals("Sent.", told.select(".done").text());
        assertEquals("SUP-1", told.select("h1").text().substring(0, 5));
        var caseFile = text(browser.open(page(seat, "")));
        assertTrue(caseFile.contains("the clock stands still"), caseFile);
        assertTrue(caseFile.contains("Where is the page?"), caseFile);
        seat.get("").body("attestationState", is("INFO_REQUESTED"));
        var asked = browser.open(page(seat, "/requirements/SUP-1?show=questioned"));
        assertEquals(1, asked.select(".picks ol li").size());
        assertTrue(asked.select(".piece").text().contains("Where is the page?"));
    }

    @Test
    void facts_of_containment_are_confirmed_by_a_form() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var form = browser.open(page(seat, "/containment"));
        var fact = form.select("input[type=radio]").attr("name");
        browser.sendAndFollow(form, Map.of(fact, "true"));
        seat.get("").body("file.claimedContainment." + fact.replace("/answers/", ""), is(true));
    }

    @Test
    void to_everybody_else_there_is_nothing() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var stranger = new TestBrowser(AssessmentFixture.Assessor.anyone().person());
        for (var page : List.of("", "/requirements/SUP-1", "/evidence", "/report", "/return", "/containment")) {
            assertEquals(404, stranger.get(page(seat, page)).statusCode(), page);
        }
    }

    @Test
    void no_page_takes_more_than_twelve_statements() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        var browser = new TestBrowser(seat.person());
        var evidence = seat.get("evidence").extract().path("[0].id");
        for (var page : List.of(
                "/portal",
                "/portal/assessments",
                page(seat, ""),
                page(seat, "/requirements/SUP-1"),
                page(seat, "/requirements/SUP-1?evidence=" + evidence),
                page(seat, "/evidence"),
                page(seat, "/report"))) {
            var taken = statements(browser, page);
            assertTrue(taken <= 12, page + " takes " + taken);
        }
    }

    @Test
    void the_queue_asks_the_database_as_often_for_four_offers_as_for_two() {
        var first = AssessmentFixture.drawn(relay, 1, 1);
        AssessmentFixture.drawnFrom(relay, 1, first.pool);
        var browser = new TestBrowser(first.pool.getFirst().person());
        var two = queue(browser, 2);
        AssessmentFixture.drawnFrom(relay, 1, first.pool);
        AssessmentFixture.drawnFrom(relay, 1, first.pool);
        assertEquals(two, queue(browser, 4));
        assertTrue(two <= 12, "it takes " + two);
    }

    /** The statements for a queue with so many offers; the fewest of several looks, for others may ask meanwhile. */
    private long queue(TestBrowser browser, int offers) {
        assertEquals(
                offers, browser.open("/portal/assessments").select(".rows li").size());
        return LongStream.generate(() -> statements(browser, "/portal/assessments"))
                .limit(3)
                .min()
                .orElseThrow();
    }

    private long statements(TestBrowser browser, String page) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        var before = statistics.getPrepareStatementCount();
        browser.open(page);
        var taken = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        return taken;
    }

    private static String text(Document page) {
        return page.select("main").text();
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }
}
