package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** What the script of the workbench adds, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkbenchScriptTest {
    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Test
    void a_draft_of_verdict_and_words_comes_back_beside_what_was_saved_since() throws Exception {
        var seat = AssessmentFixture.takenUp(relay, 1).seat();
        try (var browser = Chromium.open("about:blank", List.of())) {
            browser.send("Authorization", "Bearer " + seat.person().token());
            open(browser, seat);
            press(browser, "2");
            browser.evaluate("{ const words = document.querySelector('form[data-draft] textarea');"
                    + " words.value = 'Port 23 is open.';"
                    + " words.dispatchEvent(new Event('input', { bubbles: true })); } 0");
            assertTrue(shown(browser, "kept"));

            open(browser, seat);
            assertEquals("FAIL Port 23 is open.", written(browser));
            assertTrue(shown(browser, "restored"));

            seat.put("verdicts/SUP-1", AssessmentFixture.verdict("PASS")).statusCode(200);
            open(browser, seat);
            assertEquals("FAIL Port 23 is open.", written(browser));
            assertTrue(shown(browser, "overtaken"));
            assertEquals(
                    AssessmentFixture.WORDS, text(browser, "document.querySelector('#overtaken .said').textContent"));
            browser.evaluate("document.querySelector('#overtaken button').click(); 0");
            assertEquals("PASS " + AssessmentFixture.WORDS, written(browser));
            open(browser, seat);
            assertEquals("PASS " + AssessmentFixture.WORDS, written(browser));
            press(browser, "2");
            assertEquals("next", text(browser, """
                    (() => { const form = document.querySelector('form[data-draft]');
                    let by = ''; form.addEventListener('submit', (event) => { by = event.submitter.value; event.preventDefault(); });
                    form.querySelector('textarea').dispatchEvent(
                        new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
                    return by; })()"""));

            browser.go(text(browser, "document.querySelector('.picks ol li:last-child a').href"));
            assertEquals("true", text(browser, """
                    (() => { const open = document.querySelector('.picks [aria-current=page]').getBoundingClientRect();
                    const list = document.querySelector('.picks').getBoundingClientRect();
                    return String(open.top >= list.top && open.bottom <= list.bottom); })()"""), "the list shows where one is");
        }
    }

    private void open(Chromium browser, Seat seat) throws Exception {
        browser.go(server.resolve("/portal/assessments/" + seat.id() + "/requirements/SUP-1")
                .toString());
    }

    private static void press(Chromium browser, String key) throws Exception {
        browser.evaluate(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '" + key + "', bubbles: true })); 0");
    }

    private static boolean shown(Chromium browser, String notice) throws Exception {
        return browser.evaluate("!document.getElementById('" + notice + "').hidden")
                .asBoolean();
    }

    private static String written(Chromium browser) throws Exception {
        return text(
                browser,
                "document.querySelector('input[name=\"/verdict\"]:checked').value + ' '"
                        + " + document.querySelector('form[data-draft] textarea').value");
    }

    private static String text(Chromium browser, String expression) throws Exception {
        return browser.evaluate(expression).asText();
    }
}
