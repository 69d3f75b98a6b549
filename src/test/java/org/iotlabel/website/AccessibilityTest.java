package org.iotlabel.website;

import static org.iotlabel.vectors.DevTools.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.label.LabelFixture;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.testing.Axe;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.transparency.SequenceQueuedEntries;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.AfterAll;
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

    @BeforeAll
    static void openTheBrowser() throws Exception {
        browser = Chromium.open("about:blank", List.of());
        // No page of ours may fetch another one, and here they are measured in the place of one.
        browser.page().call("Page.setBypassCSP", with().put("enabled", true));
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
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var pages = new ArrayList<>(PublicPagesTest.PAGES);
        pages.add("/" + label.serial);
        pages.add("/registry/compare?serial=" + label.serial);
        var languages = SpokenLanguage.ALL;
        var faults = new ArrayList<String>();
        var axe = new Axe(browser);
        for (var i = 0; i < pages.size(); i++) {
            var page = server.resolve(pages.get(i)).toString();
            var spoken = languages.stream()
                    .map(one -> page + (page.contains("?") ? "&" : "?") + "lang=" + one.toLanguageTag())
                    .toList();
            faults.addAll(axe.faults(spoken.get(i % spoken.size())));
            faults.addAll(axe.outgrown(spoken));
        }
        assertEquals(List.of(), faults);
    }

    /** Else all would be well with every page. */
    @Test
    void a_page_with_faults_is_found_out() throws Exception {
        var page =
                "data:text/html,<title>Bad</title><img src='x'><p style='width:99rem;color:%23ccc'>Pale and wide</p>";
        var axe = new Axe(browser);
        var faults = String.join("\n", axe.faults(page));
        for (var fault : List.of("image-alt at img", "html-has-lang", "color-contrast at p", "narrow: ", "letters: ")) {
            assertTrue(faults.contains(fault), fault + " in\n" + faults);
        }
        var wide = "data:text/html,<p style='width:99rem'>Wide</p>";
        var shut = "data:text/html,<pre style='overflow-x:auto'>" + "shut".repeat(99) + "</pre>";
        var told = String.join("\n", axe.outgrown(List.of(wide, shut)));
        for (var fault : List.of("narrow: " + wide, "with large letters: " + wide, "can scroll PRE")) {
            assertTrue(told.contains(fault), fault + " in\n" + told);
        }
    }
}
