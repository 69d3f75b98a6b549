package org.iotlabel.website;

import java.util.ArrayList;
import java.util.List;
import org.iotlabel.testing.SharedNames;
import org.jsoup.nodes.Document;

/** What stands around every page of the public website, and what stands on none. */
final class PublicFrame {
    private static final String STRANGE =
            "script:not([src^=/script/], [type=application/ld+json]), iframe, object, embed, style,"
                    + " [style], base, meta[http-equiv]";
    private static final String LOADED = "link[href]:not([rel=canonical]), [src]:not(script)";

    /** A product is called by its model, also where it has a second label; its line says which. */
    private static final String NAMED = "main a:not(h3 a)";

    private PublicFrame() {}

    /** What is not as it is on every page in that language. */
    static List<String> wrong(Document page, String tag) {
        var wrong = new ArrayList<String>();
        if (!page.select("html").attr("lang").equals(tag)) {
            wrong.add("speaks " + page.select("html").attr("lang"));
        }
        if (!page.select("html").attr("dir").equals("ltr")) {
            wrong.add("is written " + page.select("html").attr("dir"));
        }
        page.select(STRANGE).forEach(element -> wrong.add("has " + element));
        for (var once : List.of(
                "h1",
                "main#content",
                "header.site",
                "footer.site",
                "meta[name=viewport]",
                "a.skip[href=#content]",
                "footer a[href=/portal]")) {
            if (page.select(once).size() != 1) {
                wrong.add(once + " is there " + page.select(once).size() + " times");
            }
        }
        if (!page.select(LOADED).stream().allMatch(one -> one.attr("href").startsWith("/style/"))) {
            wrong.add("loads " + page.select(LOADED));
        }
        page.select("a[href^=/]:not([hreflang=en])").eachAttr("href").stream()
                .filter(link -> !link.contains("lang=" + tag) && !isFile(link))
                .forEach(link -> wrong.add("forgets the language in " + link));
        page.select("input:not([type=hidden]), select").stream()
                .filter(field -> page.select("label[for=" + field.id() + "]").isEmpty())
                .forEach(field -> wrong.add("has a field without a name: " + field));
        wrong.addAll(SharedNames.of(page, NAMED));
        page.select(".wide > :not(table)").forEach(element -> wrong.add("scrolls " + element));
        return wrong;
    }

    /** Files have no language, and what is under /api speaks to programs. */
    private static boolean isFile(String link) {
        return link.startsWith("/api/")
                || link.startsWith("/.well-known/")
                || link.startsWith("/log/")
                || link.replaceFirst("\\?.*", "").contains(".");
    }
}
