package org.iotlabel.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.iotlabel.assessment.AssessmentFixture;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPrincipal;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The pages of the portal on which something stays in its place while the rest scrolls: the line that says whether what is typed is
 * saved, and the columns of the workbench. They hide nothing that has the focus.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FocusInSightTest {
    private static final List<Window> ALL = List.of(
            new Window(320, 568, 100),
            new Window(320, 568, 200),
            new Window(360, 640, 100),
            new Window(360, 640, 200),
            new Window(1280, 720, 100),
            new Window(1280, 720, 200));

    private static final String HEIGHT = "document.getElementById('autosave').offsetHeight";

    private static final String POSITION = "getComputedStyle(document.getElementById('autosave')).position";

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    private final List<String> faults = new ArrayList<>();
    private Chromium browser;
    private FocusSight sight;

    @BeforeEach
    void open() throws Exception {
        browser = Chromium.open("about:blank", List.of());
        sight = new FocusSight(browser);
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
    }

    @Test
    void what_has_the_focus_is_seen_in_every_window_and_with_large_letters() throws Exception {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        show(seat.person(), "/portal/assessments/" + seat.id() + "/requirements/SUP-1");
        look("the workbench", ALL);
        var remarks = Map.of("SUP-1", "Say until when.");
        seat.post("return", Map.of("reason", "Much is missing.", "remarks", remarks))
                .statusCode(200);
        relay.relayAll();
        var vendor = given.attestation.admin;
        var draft = "/portal/attestations/" + given.attestation.id;
        show(vendor, draft + "/features");
        look("the features", ALL);
        show(vendor, draft + "/claims/SUP-1");
        look("a card with a remark", ALL.subList(4, 6));
        show(vendor, draft + "/claims/NET-1");
        look("a card", ALL);
        browser.evaluate("scrollTo(0, 0); 0");
        sessionEnds();
        look("a card whose session has ended", ALL);
        assertEquals("", String.join("\n", faults));
    }

    /** The focus stays where it is while the line below it comes to say more. */
    @Test
    void a_line_that_grows_covers_nothing_that_has_the_focus() throws Exception {
        var draft = AttestationFixture.aDraft();
        show(draft.admin, "/portal/attestations/" + draft.id + "/claims/NET-1");
        sight.through(320, 568, 100);
        browser.evaluate("{ const text = document.getElementById('f-text'); text.focus();"
                + " text.scrollIntoView({block: 'end'}); } 0");
        assertEquals(List.of(), sight.faultsHere());
        var height = browser.evaluate(HEIGHT).asInt();
        sessionEnds();
        assertEquals(List.of(), sight.faultsHere());
        assertTrue(browser.evaluate(HEIGHT).asInt() > height, "the line says no more than before");
        assertEquals("sticky", browser.evaluate(POSITION).asText());
        sight.through(320, 568, 200);
        assertEquals("static", browser.evaluate(POSITION).asText(), "it would take half of the window");
    }

    /** Else all would be well with every page. */
    @Test
    void a_line_over_what_has_the_focus_is_found_out() throws Exception {
        sight.open("data:text/html,<main style='height:900px'><div style='height:200px'></div><button>Save</button>"
                + "<p id=line style='position:fixed;bottom:0;height:60px;width:100%25;margin:0'></main>");
        sight.through(320, 240, 100);
        assertEquals(2, sight.faults().size());
        browser.evaluate("document.documentElement.style.scrollPaddingBottom = '60px'; scrollTo(0, 0);"
                + " document.activeElement.blur()");
        assertEquals(List.of(), sight.faults());
    }

    private void look(String page, List<Window> windows) throws Exception {
        for (var window : windows) {
            sight.through(window.width, window.height, window.letters);
            sight.faults().forEach(one -> faults.add(page + " in " + window + ": " + one));
        }
    }

    private void show(TestPrincipal who, String address) throws Exception {
        browser.send("Authorization", "Bearer " + who.token());
        sight.open(server.resolve(address).toString());
    }

    /** Of what the line says the longest, with a link. */
    private void sessionEnds() throws Exception {
        browser.send("X-Nobody", "at all");
        browser.evaluate("{ const text = document.getElementById('f-text'); text.value += ' Not one.';"
                + " text.dispatchEvent(new Event('input', {bubbles: true})); dispatchEvent(new Event('online')); }");
        browser.until("document.querySelector('#autosave a') !== null");
    }

    /** @param letters their size, in percent */
    private record Window(int width, int height, int letters) {}
}
