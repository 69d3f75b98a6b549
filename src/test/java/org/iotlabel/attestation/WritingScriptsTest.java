package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int LOOKS = 1200;
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
        until(SAID + ".startsWith('Not saved yet: Your answer')");
        choose("MET");
        saveNow();
        until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
        assertTrue(browser.evaluate("document.getElementById('left').textContent !== " + quoted(left))
                .asBoolean());
        assertEquals("f-text", browser.evaluate("document.activeElement.id").asText(), "the focus stays");
        type("No port is open, and none can be opened.");
        saveNow();
        until("!(" + REMEMBERED + ")");
        browser.evaluate("document.querySelector('.send button').click(); 0");
        until("!location.pathname.endsWith('NET-1')");
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
        until("document.querySelector('.difference') !== null");
        assertEquals("No port is open.", value(), "what was typed is kept");
        assertEquals(
                "No port is open.|One port is open.",
                browser.evaluate("[...document.querySelectorAll('.difference dd')].map(one => one.innerText).join('|')")
                        .asText());
        assertEquals("One port is open.", draft.read().extract().path("claims.NET-1.text"));
        browser.evaluate("document.querySelector('.summary button').click(); 0");
        until("document.querySelector('.done') !== null");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void what_cannot_be_saved_yet_is_there_again_after_a_reload() throws Exception {
        open("/claims/NET-1");
        type("No port is open.");
        until(REMEMBERED);
        open("/claims/NET-1");
        assertEquals("No port is open.", value());
        choose("MET");
        saveNow();
        until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void signing_out_takes_away_what_could_not_be_saved() throws Exception {
        open("/claims/NET-1");
        type("No port is open.");
        until(REMEMBERED);
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
        until(SAID + ".includes('no connection')");
        browser.connected(true);
        until(SAID + ".startsWith('Saved, ')");
        assertEquals("No port is open.", draft.read().extract().path("claims.NET-1.text"));
        browser.send("X-Nobody", "at all");
        type("No port is ever open.");
        saveNow();
        until("document.querySelector('#autosave a') !== null");
        browser.send("Authorization", "Bearer " + draft.admin.token());
        type("No port is ever open now.");
        saveNow();
        until(SAID + ".startsWith('Saved, ')");
        type("No port is ever open now!");
        saveNow();
        until("!(" + REMEMBERED + ")");
        assertEquals("No port is ever open now!", draft.read().extract().path("claims.NET-1.text"));
    }

    @Test
    void a_file_that_was_cut_off_is_sent_again_and_chosen_on_the_card() throws Exception {
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        var scan = Files.writeString(folder.resolve("scan.txt"), "No port is open.");
        var tool = Files.writeString(folder.resolve("tool.exe"), "MZ\u0000\u0001");
        open("/claims/NET-1");
        browser.choose("form[data-upload] input[type=file]", scan, tool);
        browser.evaluate("document.querySelector('input[value=ASSESSOR]').checked = true; 0");
        browser.connected(false);
        browser.evaluate("document.querySelector('form[data-upload] button[type=submit]').click(); 0");
        until("document.querySelectorAll('.uploads button').length === 2");
        browser.connected(true);
        browser.evaluate("document.querySelectorAll('.uploads button').forEach(one => one.click()); 0");
        until("document.querySelectorAll('.uploads progress, .uploads button').length === 0");
        var pieces = draft.read().extract().<List<String>>path("evidence.fileName");
        assertEquals(List.of("scan.txt"), pieces);
        var told =
                browser.evaluate("document.querySelector('.uploads').innerText").asText();
        assertTrue(told.contains("Uploaded") && told.contains("tool.exe"), told);
        assertEquals(
                1,
                browser.evaluate("document.querySelectorAll('#f-evidence- :checked').length")
                        .asInt());
        assertTrue(browser.evaluate("document.querySelector('.drop [role=status]').textContent.includes('tool.exe: ')")
                .asBoolean());
    }

    /** Waits until an expression holds, on whatever page the browser is then. */
    private void until(String condition) throws Exception {
        for (var look = 0; look < LOOKS; look++) {
            if (holds(condition)) {
                return;
            }
        }
        var page = browser.evaluate("document.body.innerText").asText();
        throw new AssertionError(condition + " never held on\n" + page);
    }

    private boolean holds(String condition) throws Exception {
        try {
            return browser.evaluate("(async () => { await new Promise(go => setTimeout(go, 50)); return Boolean("
                            + condition + "); })()")
                    .asBoolean();
        } catch (AssertionError _) {
            // The browser was on its way to another page.
            return false;
        }
    }

    @Test
    void files_beside_the_list_come_into_it_and_one_for_a_card_leads_there() throws Exception {
        upload("/evidence", "one.txt", "two.txt");
        until("document.querySelectorAll('#pieces a').length === 2");
        assertEquals(
                "one.txt two.txt",
                browser.evaluate(
                                "[...document.querySelectorAll('#pieces a')].map(one => one.innerText).sort().join(' ')")
                        .asText());
        upload("/evidence?for=NET-1", "three.txt");
        until("location.pathname.endsWith('/claims/NET-1') && document.querySelector('.done') !== null");
    }

    @Test
    void files_that_are_dropped_on_the_page_wait_in_the_form_and_what_is_no_file_is_left_alone() throws Exception {
        open("/evidence");
        assertFalse(drop("dropped.setData('text/plain', 'No file.')"), "the browser goes on with what is no file");
        assertEquals(
                0,
                browser.evaluate("document.querySelector('input[type=file]').files.length")
                        .asInt());
        assertTrue(drop("for (const name of ['left.txt', 'right.txt']) dropped.items.add(new File([name], name))"));
        assertEquals("file", browser.evaluate("document.activeElement.type").asText(), "the focus is where they wait");
        assertEquals(
                0, browser.evaluate("document.querySelectorAll('.over').length").asInt());
        browser.evaluate("document.querySelector('input[value=SCHEME]').checked = true; 0");
        browser.evaluate("document.querySelector('form[data-upload] button[type=submit]').click(); 0");
        until("document.querySelectorAll('#pieces a').length === 2");
        assertEquals(
                Set.of("left.txt", "right.txt"),
                Set.copyOf(draft.read().extract().<List<String>>path("evidence.fileName")));
    }

    /** Drags something over the page and lets go; whether the page took it. */
    private boolean drop(String what) throws Exception {
        return browser.evaluate("(() => { const dropped = new DataTransfer(); " + what + "; const event = (name) => "
                        + "new DragEvent(name, {bubbles: true, cancelable: true, dataTransfer: dropped}); "
                        + "document.body.dispatchEvent(event('dragover')); const before = document.querySelector('.over') !== null; "
                        + "return !document.body.dispatchEvent(event('drop')) && before; })()")
                .asBoolean();
    }

    private void upload(String part, String... names) throws Exception {
        open(part);
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        var files = new Path[names.length];
        for (var i = 0; i < names.length; i++) {
            files[i] = Files.writeString(folder.resolve(names[i]), names[i]);
        }
        browser.choose("form[data-upload] input[type=file]", files);
        browser.evaluate("document.querySelector('input[value=SCHEME]').checked = true; 0");
        browser.evaluate("document.querySelector('form[data-upload] button[type=submit]').click(); 0");
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
