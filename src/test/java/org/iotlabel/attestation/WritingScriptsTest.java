package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBrowser;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What scripts add for a vendor who writes, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingScriptsTest {
    private static final String REMEMBERED = "localStorage.getItem('label-draft ' + location.pathname) !== null";
    private static final String SAID = "document.getElementById('autosave').textContent";

    @TestHTTPResource("/")
    URI server;

    private Chromium browser;
    private AttestationFixture draft;

    @BeforeEach
    void signIn() throws Exception {
        if (browser == null) {
            browser = Chromium.open("about:blank", List.of());
        }
        draft = AttestationFixture.aDraft();
        browser.send("Authorization", "Bearer " + draft.admin.token());
    }

    @AfterAll
    void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_what_is_left_follows() throws Exception {
        open("/claims/NET-1");
        var left =
                browser.evaluate("document.getElementById('left').textContent").asText();
        type("No port is open.");
        browser.until(SAID + ".startsWith('Not saved yet: Your answer')");
        choose("MET");
        saveNow();
        browser.until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
        assertTrue(browser.evaluate("document.getElementById('left').textContent !== " + quoted(left))
                .asBoolean());
        assertEquals("f-text", browser.evaluate("document.activeElement.id").asText(), "the focus stays");
        type("No port is open, and none can be opened.");
        saveNow();
        browser.until("!(" + REMEMBERED + ")");
        browser.evaluate("document.querySelector('.send button').click(); 0");
        browser.until("!location.pathname.endsWith('NET-1')");
        assertEquals(
                "No port is open, and none can be opened.",
                draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void what_somebody_else_wrote_stands_beside_what_is_kept() throws Exception {
        open("/claims/NET-1");
        var other = new TestBrowser(draft.admin);
        var claim = Map.of("/answer", "MET", "/text", "One port is open.");
        other.sendAndFollow(other.open(page("/claims/NET-1")), claim);
        choose("MET");
        type("No port is open.");
        saveNow();
        browser.until("document.querySelector('.difference') !== null");
        assertEquals("No port is open.", value(), "what was typed is kept");
        assertEquals(
                "No port is open.|One port is open.",
                browser.evaluate("[...document.querySelectorAll('.difference dd')].map(one => one.innerText).join('|')")
                        .asText());
        assertEquals("One port is open.", draft.read().extract().path("claims.NET-1.text"));
        browser.evaluate("document.querySelector('.summary button').click(); 0");
        browser.until("document.querySelector('.done') !== null");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void what_cannot_be_saved_yet_is_there_again_after_a_reload() throws Exception {
        open("/claims/NET-1");
        type("No port is open.");
        browser.until(REMEMBERED);
        open("/claims/NET-1");
        assertEquals("No port is open.", value());
        choose("MET");
        saveNow();
        browser.until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void signing_out_takes_away_what_could_not_be_saved() throws Exception {
        open("/claims/NET-1");
        type("No port is open.");
        browser.until(REMEMBERED);
        browser.go(server.resolve("/portal/signed-out").toString());
        assertEquals(0, browser.evaluate("localStorage.length").asInt());
    }

    @Test
    void a_cut_connection_and_an_ended_session_lose_nothing() throws Exception {
        open("/claims/NET-1");
        browser.connected(false);
        choose("MET");
        type("No port is open.");
        saveNow();
        browser.until(SAID + ".includes('no connection')");
        browser.connected(true);
        browser.until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
        browser.send("X-Nobody", "at all");
        type("No port is ever open.");
        saveNow();
        browser.until("document.querySelector('#autosave a') !== null");
        browser.send("Authorization", "Bearer " + draft.admin.token());
        type("No port is ever open now.");
        saveNow();
        browser.until(SAID + ".startsWith('Saved, ')");
        type("No port is ever open now!");
        saveNow();
        browser.until("!(" + REMEMBERED + ")");
        assertEquals("No port is ever open now!", draft.read().extract().path("claims.NET-1.text"));
    }

    private String page(String part) {
        return "/portal/attestations/" + draft.id + part;
    }

    private void open(String part) throws Exception {
        browser.go(server.resolve(page(part)).toString());
    }

    private void type(String text) throws Exception {
        browser.evaluate("{ const text = document.getElementById('f-text'); text.focus(); text.value = " + quoted(text)
                + "; text.dispatchEvent(new Event('input', {bubbles: true})); }");
    }

    /** What a browser says that is connected again: what waits is saved without a pause. */
    private void saveNow() throws Exception {
        browser.evaluate("dispatchEvent(new Event('online')); 0");
    }

    private void choose(String answer) throws Exception {
        browser.evaluate("document.querySelector('input[value=" + answer + "]').click(); 0");
    }

    private String value() throws Exception {
        return browser.evaluate("document.getElementById('f-text').value").asText();
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
