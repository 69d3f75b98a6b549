package org.iotlabel.assessment;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * How an assessor ends an examination, in a browser without scripts: seals what follows from the verdicts and settles it with the
 * other one, or gives the submission back.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReportPagesTest {
    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_report_is_previewed_and_sealed() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        var browser = new TestBrowser(seat.person());
        var early = browser.open(page(seat, "/report"));
        assertEquals(0, early.select("form").size());
        assertTrue(early.select("main").text().contains("have no verdict"));
        seat.judgeAll(Map.of("SUP-1", "FAIL"));
        var preview = browser.open(page(seat, "/report"));
        assertTrue(preview.select("[aria-labelledby=caps]").text().contains("SUP-1 Published support period Not met"));
        var fact = preview.selectFirst("[aria-labelledby=containment] tr").text();
        assertTrue(fact.matches("Can be isolated .+\\? Not held"), fact);
        var sealed = browser.sendAndFollow(preview, Map.of("/summary", "We examined it."));
        assertTrue(sealed.select("main").text().contains("We examined it."));
        assertEquals(0, sealed.select("form").size());
        assertEquals("EVALUATED", given.state());
        var over = browser.open(page(seat, ""));
        assertEquals(List.of("Read the report"), over.select(".deeds a").eachText());
        assertTrue(text(over).contains("Evaluated"), text(over));
        var bench = browser.open(page(seat, "/requirements/SUP-1"));
        assertEquals(0, bench.select("main form[method=post]").size());
        assertTrue(bench.select(".judgement").text().contains("Not met"));
    }

    @Test
    void what_is_sealed_is_what_was_read() {
        var seat = AssessmentFixture.takenUp(relay, 1).seat().judgeAll(Map.of());
        var browser = new TestBrowser(seat.person());
        var read = browser.open(page(seat, "/report"));
        seat.put("verdicts/SUP-1", AssessmentFixture.verdict("FAIL")).statusCode(200);
        var answer = browser.send(read, Map.of("/summary", "We examined it."));
        assertEquals(412, answer.statusCode());
        seat.get("").body("state", is("ACCEPTED"));
        var again = TestBrowser.read(answer, "report-changed-meanwhile");
        assertTrue(again.select("[aria-labelledby=caps]").text().contains("SUP-1"));
    }

    @Test
    void a_submission_is_given_back_with_remarks() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var browser = new TestBrowser(given.seat().person());
        var form = browser.open(page(given.seat(), "/return"));
        browser.sendAndFollow(form, Map.of("/reason", "Much is missing.", "/remarks/SUP-1", "Say until when."));
        assertEquals("RETURNED", given.state());

        var vendor = new TestBrowser(given.attestation.admin);
        var here = "/portal/attestations/" + given.attestation.id;
        var mend = TestBrowser.read(vendor.get(here), "attestation-returned").select("[aria-labelledby=mend]");
        assertTrue(mend.text().contains("Much is missing. 0 of 1 remarks followed by a change"), mend.text());
        var card = TestBrowser.read(vendor.get(mend.select("a").attr("href")), "card-returned");
        assertEquals(
                "Say until when.", card.select("[aria-labelledby=remark] .said").text());
        var before = card.select("[name=/text]").text();
        assertTrue(card.select("[aria-labelledby=handed-in]").text().contains(before));
        var changed = vendor.sendAndFollow(card, Map.of("/text", "Until 2031."));
        assertTrue(changed.select("[aria-labelledby=handed-in]").text().contains(before), "it stays beside");
        assertTrue(changed.select("[aria-labelledby=remark]").text().contains("was changed since"));
        var mended = vendor.open(here).select("[aria-labelledby=mend]");
        assertTrue(mended.text().contains("1 of 1 remarks followed"), mended.text());
    }

    @Test
    void two_assessors_see_where_they_differ_only_after_both_have_sealed() {
        var given = AssessmentFixture.takenUp(relay, 3);
        var first = given.seats().getFirst();
        var second = given.seats().getLast();
        first.judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        var browser = new TestBrowser(first.person());
        assertTrue(text(browser.open(page(first, "/disagreements"))).contains("nothing to reconcile"));
        assertEquals(404, browser.get(page(first, "/disagreements/SUP-1")).statusCode());
        second.judgeAll(Map.of()).seal().statusCode(200);
        var there = browser.open(page(first, ""));
        var list = browser.open(there.select("a[href$=/disagreements]").attr("href"));
        assertTrue(text(list).contains("You hold: Not met"));
        assertTrue(text(list).contains("The other assessor holds: Met"));
        var form = browser.open(list.select("article a").attr("href"));
        assertEquals("FAIL", form.select("[name=/verdict][checked]").val());
        browser.sendAndFollow(form, Map.of("/verdict", "PASS"));
        assertEquals("EVALUATED", given.state());
        var late = TestBrowser.read(browser.send(form, Map.of("once", UUID.randomUUID())), "proposal-too-late");
        assertTrue(text(late).contains("nothing to reconcile"));
    }

    private static String text(Document page) {
        return page.select("main").text();
    }

    private static String page(Seat seat, String door) {
        return "/portal/assessments/" + seat.id() + door;
    }
}
