package org.iotlabel.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is called the same on one page and is not the same: whoever hears the names alone cannot tell which is which. */
public final class SharedNames {
    private SharedNames() {}

    /** The names that lead to several places, or that choose several things, among the elements that a selector finds. */
    public static List<String> of(Document page, String selector) {
        return page.select(selector).stream()
                .collect(groupingBy(SharedNames::name, TreeMap::new, mapping(SharedNames::meant, toSet())))
                .entrySet()
                .stream()
                .filter(one -> one.getValue().size() > 1)
                .map(one -> "\u201c" + one.getKey() + "\u201d is the name of " + one.getValue())
                .toList();
    }

    /** As a screen reader says it (Accessible Name and Description Computation 1.2, steps 2B, 2D and 2F). */
    public static String name(Element one) {
        var label = one.attr("aria-label");
        return one.hasAttr("aria-labelledby")
                ? Arrays.stream(one.attr("aria-labelledby").split(" "))
                        .map(id -> one.ownerDocument().getElementById(id).text())
                        .collect(joining(" "))
                : label.isEmpty() ? text(one) : label;
    }

    private static String text(Element one) {
        return one.normalName().equals("input")
                ? one.ownerDocument().select("label[for=" + one.id() + "]").text()
                : one.text();
    }

    private static String meant(Element one) {
        return one.attr("href") + one.attr("value");
    }
}
