package org.iotlabel.website;

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
import org.junit.jupiter.api.Test;

/** Whether everybody can use the public pages, as far as a program can tell: in a real browser, by the rules of WCAG 2.2. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AccessibilityTest {
    @TestHTTPResource("/")
    URI server;

    @Inject
    RelayOutboxMessages relay;

    @Inject
    SequenceQueuedEntries sequencing;

    @Test
    void every_public_page_in_some_language_is_free_of_faults() throws Exception {
        var label = LabelFixture.issued(relay);
        sequencing.sequenceAll();
        var pages = new ArrayList<>(PublicPagesTest.PAGES);
        pages.add("/" + label.serial);
        pages.add("/registry/compare?serial=" + label.serial);
        var languages = SpokenLanguage.ALL;
        var faults = new ArrayList<String>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            var axe = new Axe(browser);
            for (var i = 0; i < pages.size(); i++) {
                var language = languages.get(i % languages.size()).toLanguageTag();
                var page = pages.get(i);
                faults.addAll(axe.faults(server.resolve(page) + (page.contains("?") ? "&" : "?") + "lang=" + language));
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Else all would be well with every page. */
    @Test
    void a_page_with_faults_is_found_out() throws Exception {
        var page =
                "data:text/html,<title>Bad</title><img src='x'><p style='width:99rem;color:%23ccc'>Pale and wide</p>";
        try (var browser = Chromium.open("about:blank", List.of())) {
            var faults = String.join("\n", new Axe(browser).faults(page));
            for (var fault :
                    List.of("image-alt at img", "html-has-lang", "color-contrast at p", "narrow: ", "letters: ")) {
                assertTrue(faults.contains(fault), fault + " in\n" + faults);
            }
        }
    }
}
