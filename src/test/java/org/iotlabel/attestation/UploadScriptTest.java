package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a script adds for a vendor who uploads evidence, in a real browser. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadScriptTest {
    /** Long enough on the slow line for several looks at how far it is. */
    private static final int LARGE = 400_000;

    /** Writes down whatever the first file's row and the live region say, from now on. */
    private static final String LISTEN = """
            window.told = {bar: [], note: [], said: []};
            const form = document.querySelector('form[data-upload]');
            const note = (list, value) => value === undefined || list.at(-1) === value || list.push(value);
            new MutationObserver(() => {
              note(told.bar, form.querySelector('.uploads progress')?.value);
              note(told.note, form.querySelector('.uploads span')?.textContent);
              note(told.said, form.querySelector('[role=status]').textContent);
            }).observe(form, {subtree: true, childList: true, characterData: true, attributes: true});
            """;

    @TestHTTPResource("/")
    URI server;

    private Chromium browser;
    private Axe axe;
    private AttestationFixture draft;

    @BeforeEach
    void signIn() throws Exception {
        if (browser == null) {
            browser = Chromium.open("about:blank", List.of());
            axe = new Axe(browser);
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
    void whoever_waits_for_a_large_file_sees_how_far_it_is_and_hears_it_a_few_times() throws Exception {
        open("/evidence");
        browser.evaluate("{ " + LISTEN + " } 0");
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        var large = Files.writeString(folder.resolve("large.txt"), "No port is open.\n".repeat(LARGE / 17));
        browser.uploadsAtMost(LARGE / 2);
        send("SCHEME", large);
        browser.until("document.querySelectorAll('#pieces a').length === 1");
        browser.uploadsAtMost(-1);
        var shares = told("bar").map(JsonNode::asDouble).toList();
        assertTrue(shares.stream().anyMatch(share -> share > 0 && share < 1), shares.toString());
        assertEquals(shares.stream().sorted().toList(), shares, "it only goes forward");
        var notes = told("note").map(JsonNode::asText).toList();
        assertTrue(notes.stream().anyMatch(text -> text.matches("[1-9][0-9]? %")), notes.toString());
        var said = told("said").map(JsonNode::asText).toList();
        var quarters = said.stream().filter(text -> text.endsWith(" %")).toList();
        assertFalse(quarters.isEmpty(), said.toString());
        assertTrue(quarters.stream().allMatch(text -> text.matches("large\\.txt: (25|50|75) %")), said.toString());
        assertEquals(Set.copyOf(quarters).size(), quarters.size(), "nothing is said twice");
        assertEquals("large.txt: Uploaded", said.getLast());
    }

    private Stream<JsonNode> told(String what) throws Exception {
        var list = browser.evaluate("told." + what);
        return StreamSupport.stream(list.spliterator(), false);
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
        browser.until("document.querySelectorAll('.uploads button').length === 2");
        browser.connected(true);
        mustBeWell("files that were cut off", ".uploads button");
        browser.evaluate("document.querySelectorAll('.uploads button').forEach(one => one.click()); 0");
        browser.until("document.querySelectorAll('.uploads progress, .uploads button').length === 0");
        mustBeWell("a file that was refused", ".uploads li");
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

    @Test
    void files_beside_the_list_come_into_it_and_one_for_a_card_leads_there() throws Exception {
        upload("/evidence", "one.txt", "two.txt");
        browser.until("document.querySelectorAll('#pieces a').length === 2");
        assertEquals(
                "one.txt two.txt",
                browser.evaluate(
                                "[...document.querySelectorAll('#pieces a')].map(one => one.innerText).sort().join(' ')")
                        .asText());
        upload("/evidence?for=NET-1", "three.txt");
        browser.until("location.pathname.endsWith('/claims/NET-1') && document.querySelector('.done') !== null");
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
        browser.until("document.querySelectorAll('#pieces a').length === 2");
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

    /** Looks at the page that is there, on which the script has put something. */
    private void mustBeWell(String name, String shows) throws Exception {
        var faults = axe.faultsHere(name);
        assertFalse(
                browser.evaluate("document.querySelector('" + shows + "') === null")
                        .asBoolean(),
                name);
        assertEquals("", String.join("\n", faults));
    }

    private void upload(String part, String... names) throws Exception {
        open(part);
        var folder = Files.createDirectories(Path.of("target", "uploads"));
        var files = new Path[names.length];
        for (var i = 0; i < names.length; i++) {
            files[i] = Files.writeString(folder.resolve(names[i]), names[i]);
        }
        send("SCHEME", files);
    }

    private void send(String readers, Path... files) throws Exception {
        browser.choose("form[data-upload] input[type=file]", files);
        browser.evaluate("document.querySelector('input[value=" + readers + "]').checked = true; 0");
        browser.evaluate("document.querySelector('form[data-upload] button[type=submit]').click(); 0");
    }

    private void open(String part) throws Exception {
        browser.go(server.resolve("/portal/attestations/" + draft.id + part).toString());
    }
}
