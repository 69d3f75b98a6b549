package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.testing.TestClock;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the pages tell the two sides of a question that was never answered. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DismissalPagesTest {
    private static final String QUESTION = "Which port is open?";

    @Inject
    RelayOutboxMessages relay;

    @Inject
    DismissUnansweredAttestations dismiss;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_vendor_who_never_answered_reads_that_it_is_over_and_why() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        seat.post("questions", Map.of("text", QUESTION)).statusCode(200);
        var vendor = new TestBrowser(given.attestation.admin);
        var here = "/portal/attestations/" + given.attestation.id;
        var questions = here + "/questions";
        var asked = vendor.open(questions);
        assertTrue(asked.select(".notice").text().contains("it is dismissed, and no label follows"), asked.text());
        var open = vendor.open(asked.select("a.main").attr("href"));
        assertTrue(vendor.open("/portal").text().contains("Answer the assessors"));
        after(25);
        after(8);

        var page = vendor.open(here);
        assertEquals(
                "Dismissed It ended for a formal cause.", page.select("p.lead").text());
        var last = page.select("[aria-labelledby=history] li").last().text();
        assertTrue(
                last.startsWith("Dismissed")
                        && last.matches(".*A question was not answered by \\d+ [A-Z][a-z]+ 20\\d\\d[.].*"),
                last);
        assertFalse(page.text().contains("Take it back"), page.text());
        assertTrue(vendor.open("/portal").text().contains("Nothing waits for you."));
        assertTrue(vendor.open("/portal/attestations").text().contains("Dismissed"));
        assertIsClosed(vendor.open(questions));
        assertIsTooLate(vendor, open, questions);
        var told = new TestBrowser(seat.person())
                .open("/portal/assessments/" + seat.id())
                .text();
        assertTrue(told.contains("It was called off"), told);
    }

    private static void assertIsClosed(Document questions) {
        assertTrue(questions.text().contains(QUESTION + " Closed without an answer"), questions.text());
        assertEquals(0, questions.select("a.main, .notice").size(), "it can be answered still");
    }

    /** What somebody had begun to type is not taken any more, and they are told so. */
    private static void assertIsTooLate(TestBrowser vendor, Document open, String questions) {
        var form = (FormElement) open.selectFirst("form.answer");
        var give = form.select("[formaction]").attr("formaction");
        var late = vendor.post(give, TestBrowser.body(form, Map.of("/text", "Port 22.")));
        assertEquals(409, late.statusCode());
        var told = TestBrowser.read(late, "answered-too-late");
        assertTrue(
                told.select(".summary").text().contains("dismissed"),
                told.select(".summary").text());
        assertEquals("Port 22.", told.select("textarea").first().val(), "what was typed is lost");
        assertFalse(vendor.open(questions).text().contains("Port 22."));
    }

    private void after(int days) {
        clock.advance(Duration.ofDays(days));
        dismiss.run();
        relay.relayAll();
    }
}
