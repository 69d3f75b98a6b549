package org.iotlabel.website;

import static java.time.ZoneOffset.UTC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.iotlabel.attestation.AttestationFixture;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether everybody can use the public pages, as far as a program can tell: in a real browser, by the rules of WCAG 2.2. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessibilityTest {
    private static Chromium browser;

    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Inject
    TestClock clock;

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @BeforeAll
    static void openTheBrowser() throws Exception {
        browser = Chromium.open("about:blank", List.of());
    }

    @AfterAll
    static void closeIt() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    /** All rules in one language, in turn; in the others, which change nothing but the words, whether these have room. */
    @Test
    void every_public_page_is_free_of_faults_in_every_language() throws Exception {
        var label = endingThisMonth();
        sequencing.sequenceAll();
        var routes = PublicRoutes.of(label);
        assertEquals(Set.of(), PublicRoutes.unmatched(routes), "doors without an example, or examples without a door");
        var looks = new PublicLooks(server, browser);
        for (var route : routes) {
            if (!PublicRoutes.ALIKE.contains(route.address())) {
                looks.at(route.address());
            }
        }
        looks.atFile(PublicRoutes.OFFLINE);
        for (var refused : List.of("/log?entry=x", "/log?entry=x", "/registry?level=9")) {
            looks.at(refused);
        }
        var jwt = label.get("/label.jwt").statusCode(200).extract().asString();
        looks.atAnswers(List.of(jwt, jwt.substring(0, jwt.length() - 10) + "AAAAAAAAAA", "no label"));
        looks.atRefusedUpload();
        tryStates(label, looks);
        assertEquals("", String.join("\n", looks.faults()));
    }

    /** Each state that a label can be in, one after the other, and labels in several states side by side. */
    private void tryStates(LabelFixture label, PublicLooks looks) throws Exception {
        var today = LocalDate.now(UTC);
        clock.set(today.plusMonths(1).withDayOfMonth(1).atStartOfDay().toInstant(UTC));
        looks.atLabel(label, "VALID_BUT_SUPPORT_ENDED");
        clock.set(today.plusYears(3).atStartOfDay().toInstant(UTC));
        looks.atLabel(label, "EXPIRED");
        clock.reset();
        label.suspend().statusCode(200);
        looks.atLabel(label, "SUSPENDED");
        label.reinstate().statusCode(200);
        var newer = label.successor(relay);
        looks.atLabel(label, "EXPIRED");
        var returned = LabelFixture.issued(relay);
        returned.surrender().statusCode(200);
        looks.atLabel(returned, "WITHDRAWN");
        var serials = List.of(newer.serial, label.serial, returned.serial, "000000000", "000000001");
        for (var many : List.of(2, serials.size())) {
            looks.at("/registry/compare?serial=" + String.join("&serial=", serials.subList(0, many)));
        }
        newer.withdraw().statusCode(200);
        looks.atLabel(newer, "WITHDRAWN");
    }

    private LabelFixture endingThisMonth() {
        var document = AttestationFixture.document();
        document.withObject("/product").put("supportUntil", YearMonth.now(UTC).toString());
        return LabelFixture.issued(relay, AttestationFixture.complete(document));
    }

    /** Else all would be well with every page: with the first one, and with one that is written in its place. */
    @Test
    void a_page_with_faults_is_found_out() throws Exception {
        var axe = new Axe(browser);
        for (var place : List.of("first", "next")) {
            var page = "data:text/html,<img src='" + place + "'><p class='" + place
                    + "' style='width:99rem;color:%23ccc'>Pale and wide</p><a href='x'></a>";
            var faults = String.join("\n", axe.faults(page));
            for (var fault : List.of(
                    "image-alt at img",
                    "html-has-lang",
                    "document-title",
                    "link-name at a",
                    "narrow and dark: serious color-contrast at ",
                    "wide and light: serious color-contrast at ",
                    "narrow: ",
                    "from right to left: ",
                    "letters: ")) {
                assertTrue(faults.contains(fault), place + ": " + fault + " in\n" + faults);
            }
            assertEquals(
                    "next".equals(place), browser.evaluate("'before' in window").asBoolean(), "the same document");
            browser.evaluate("window.before = 0");
        }
    }

    /** Also what cannot be told from what was seen already but by its look; what was hidden, or had no words, was not seen. */
    @Test
    void a_pale_element_of_a_known_kind_is_found_out() throws Exception {
        var axe = new Axe(browser);
        var pages = Map.of(
                "<p>Dark</p>", "<style>[title=x]{color:%23ccc}</style><p title=x>Pale</p>",
                "<p class=a>Dark</p>", "<p class=b style=color:%23ccc>Pale</p>",
                "<div><p>Dark</p></div>", "<style>div{background:%23333}</style><div><p>Dark on dark</p></div>",
                "<style>i{color:%23ccc}</style><i hidden>Gone</i>", "<style>i{color:%23ccc}</style><i>There</i>",
                "<style>b{color:%23ccc}</style><b></b>", "<style>b{color:%23ccc}</style><b>Pale</b>");
        for (var page : pages.entrySet()) {
            var known = String.join("\n", axe.faults("data:text/html," + page.getKey()));
            assertFalse(known.contains("color-contrast"), known);
            var pale = String.join("\n", axe.faults("data:text/html," + page.getValue()));
            assertTrue(pale.contains("wide and light: serious color-contrast"), page.getValue() + " in\n" + pale);
        }
    }

    /** Also in one of several menus, of which only one is open at a time and lies over what comes after it; each is shut afterwards. */
    @Test
    void what_is_folded_up_is_looked_at() throws Exception {
        var pale = "<p style='color:%23ccc;margin:0;width:99rem'>Pale and wide</p>";
        for (var look : List.of("", "<style>div{background:white;position:absolute}</style>")) {
            var page =
                    "data:text/html,<!DOCTYPE html>" + look + "<details name='a'><summary>First</summary><div>" + pale
                            + "</div></details><details name='a'><summary>Second</summary><div><p>Dark</p></div></details><p>Rest</p>";
            var faults = String.join("\n", new Axe(browser).faults(page));
            for (var fault : List.of("narrow and dark: serious color-contrast", "narrow: ", "letters: ")) {
                assertTrue(faults.contains(fault), fault + " in\n" + faults);
            }
            assertTrue(faults.matches("(?s).*wide and light(, a menu)?: serious color-contrast.*"), faults);
            var shut = browser.evaluate("document.querySelectorAll('details[name=a]:not([open])').length");
            assertEquals(2, shut.asInt(), "as before");
        }
        var axe = new Axe(browser);
        axe.open("data:text/html,<p>Narrow</p>");
        var wide = "data:text/html,<details><p style='width:99rem'>Wide</p></details>";
        assertEquals(2, axe.outgrown(List.of(wide), List.of(wide)).size());
    }

    @Test
    void what_only_large_letters_have_to_be_scrolled_is_found_out() throws Exception {
        var page = "data:text/html,<pre style='overflow-x:auto;width:150px'>Twelve signs</pre>";
        var faults = String.join("\n", new Axe(browser).faults(page));
        assertTrue(faults.contains("with large letters: serious scrollable-region-focusable at pre"), faults);
        assertFalse(faults.contains("narrow and dark: serious scrollable"), faults);
    }

    @Test
    void a_page_that_another_language_outgrows_is_found_out() throws Exception {
        var axe = new Axe(browser);
        axe.open("data:text/html,<p>Narrow</p>");
        var wide = "data:text/html,<p style='width:99rem'>Wide</p>";
        var shut = "data:text/html,<pre style='overflow-x:auto'>" + "shut".repeat(99) + "</pre>";
        var told = String.join("\n", axe.outgrown(List.of(wide, shut), List.of(wide, shut)));
        for (var fault : List.of("narrow: " + wide, "with large letters: " + wide, "can scroll PRE")) {
            assertTrue(told.contains(fault), fault + " in\n" + told);
        }
    }
}
