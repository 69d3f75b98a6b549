package org.iotlabel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** What a page of the portal says of a form that was not taken. */
public final class FaultsOnPage {
    private FaultsOnPage() {}

    /**
     * What stands beside the fields, by their names in their order. The summary before them is the first that is heard, and says the
     * same, with a link to each.
     */
    public static Map<String, String> of(Document page) {
        assertTrue(page.title().startsWith("Error: "), page::title);
        assertEquals(
                1,
                page.select("main > .summary:first-child[role=alert][autofocus]")
                        .size(),
                page::html);
        var told = new LinkedHashMap<String, String>();
        for (var field : page.select("[aria-invalid]")) {
            var error = page.selectFirst("#" + field.id() + "-error");
            assertTrue(field.attr("aria-describedby").contains(error.id()), field::outerHtml);
            told.put(field.attr("name"), error.text());
            var line = page.selectFirst(".summary li:has(a[href=#" + field.id() + "])");
            assertEquals(page.select("label[for=" + field.id() + "]").text() + ": " + error.text(), line.text());
        }
        assertEquals(told.size(), page.select(".summary li a").size());
        return told;
    }
}
