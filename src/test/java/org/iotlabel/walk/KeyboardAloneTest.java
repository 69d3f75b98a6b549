package org.iotlabel.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse before the public pages, in a real browser: a {@link Window} has nothing but its keyboard. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class KeyboardAloneTest {
    private static final Path FOLDER = Path.of("target", "walk", "keyboard");

    private static final String SEES_REQUIREMENTS = "document.querySelector('.findings li').checkVisibility()";
    private static final String IS_AT = "document.activeElement.matches('%s')";

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Test
    void labels_are_found_read_compared_and_checked_with_the_keyboard_alone() throws Exception {
        var label = LabelFixture.issued(relay);
        var other = LabelFixture.issued(relay);
        try (var browser = Chromium.open("about:blank", List.of("--lang=en"));
                var window = new Window("keyboard", browser.privateWindow(FOLDER), FOLDER)) {
            window.open(server.toString());
            search(window, label);
            read(window, label);
            compare(window, label, other);
            check(window, label);
        }
    }

    /** By words, then narrowed to a level, and in another language. */
    private static void search(Window window, LabelFixture label) throws Exception {
        window.follow("Registry");
        find(window, label);
        window.unfold("More choices");
        window.fill("Level", "Level 1");
        window.send("Search");
        window.follow("Deutsch");
        assertEquals("Alle Labels", window.heading());
        assertTrue(window.address().contains("level=1"), window.address());
    }

    private static void find(Window window, LabelFixture label) throws Exception {
        window.fill("What are you looking for?", says(label, "holder"));
        window.send("Search");
        window.mustSay(says(label, "product.model"));
    }

    /** Requirement by requirement. */
    private static void read(Window window, LabelFixture label) throws Exception {
        window.followInLine(says(label, "product.model"));
        assertEquals("Dieses Label ist gültig.", window.heading());
        assertFalse(window.page().evaluate(SEES_REQUIREMENTS).asBoolean(), "they are folded");
        window.unfold("Stufe 1");
        assertTrue(window.page().evaluate(SEES_REQUIREMENTS).asBoolean(), "they are unfolded");
        window.follow("Register");
        window.follow("English");
    }

    /** One that is chosen in the list, and one that is typed, first with a mistake. */
    private static void compare(Window window, LabelFixture label, LabelFixture other) throws Exception {
        find(window, label);
        window.tick("Compare " + says(label, "product.model"));
        window.send("Compare the chosen ones");
        window.fill("Serial 2", "000000001");
        window.send("Compare");
        mend(window, "Serial 2", "#serial-2");
        window.fill("Serial 2", other.serial);
        window.send("Compare");
        assertEquals(
                2,
                window.page()
                        .evaluate("document.querySelectorAll('thead a').length")
                        .asInt());
    }

    /** A document that was forgotten, and then by the serial. */
    private static void check(Window window, LabelFixture label) throws Exception {
        window.follow("Check a label");
        window.fill("Number below the bar code", "4006");
        window.send("Check it");
        mend(window, "Document", "#file");
        window.fill("The nine letters and digits below the code", label.serial);
        window.send("Look it up");
        assertEquals("This label is valid.", window.heading());
    }

    /** The focus is on what says what is wrong; its first link, one Tab further, leads to the field. */
    private static void mend(Window window, String field, String place) throws Exception {
        assertTrue(window.page().evaluate("document.title").asText().startsWith("Error: "), "the title says so");
        assertTrue(window.page().evaluate(IS_AT.formatted(".summary")).asBoolean(), "what is wrong has the focus");
        window.mustSay(field);
        window.strike("Tab", "the link to the field", () -> isAt(window, ".summary a[href=\"" + place + "\"]"));
        window.strike("Enter", "the field", () -> isAt(window, place + "[aria-invalid][aria-describedby]"));
    }

    private static boolean isAt(Window window, String selector) throws Exception {
        return window.page().evaluate(IS_AT.formatted(selector)).asBoolean();
    }

    private static String says(LabelFixture label, String member) {
        return label.get("/label.json").extract().path(member);
    }
}
