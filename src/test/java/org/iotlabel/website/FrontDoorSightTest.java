package org.iotlabel.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.List;
import java.util.TreeMap;
import org.iotlabel.http.SpokenLanguage;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.vectors.Chromium;
import org.junit.jupiter.api.Test;

/** What somebody with a small telephone sees of the front door before a finger moves. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FrontDoorSightTest {
    private static final int WIDTH = 360;
    private static final int SCREEN = 640;

    @TestHTTPResource("/")
    URI server;

    @Test
    void what_the_label_means_and_the_way_to_scan_one_are_in_one_screen_in_every_language() throws Exception {
        var below = new TreeMap<String, Integer>();
        try (var browser = Chromium.open("about:blank", List.of())) {
            for (var language : SpokenLanguage.ALL) {
                browser.go(server.resolve("/?lang=" + language.toLanguageTag()).toString());
                browser.page().look(WIDTH, false);
                for (var part : List.of("main h1", "main .gist", "main a[href*='/scan']")) {
                    var end = browser.page()
                            .evaluate("Math.ceil(document.querySelector(%s).getBoundingClientRect().bottom)"
                                    .formatted(TextNode.valueOf(part)))
                            .asInt();
                    assertTrue(end > 0, part);
                    below.put(part + " in " + language, end);
                }
            }
        }
        below.values().removeIf(end -> end <= SCREEN);
        assertEquals(new TreeMap<>(), below);
    }
}
