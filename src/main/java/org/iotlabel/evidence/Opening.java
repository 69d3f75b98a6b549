package org.iotlabel.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a text begins. A browser that is not told otherwise takes a text for a web page by its first tag (WHATWG MIME
 * Sniffing, section 7.1); one further down is a quotation, as in a report about a cross-site scripting test.
 */
final class Opening {
    /** Tags that begin a page, or do something in it: no text of any kind begins so. */
    private static final Set<String> PAGE = Set.of(
            "!doctype html",
            "html",
            "head",
            "body",
            "title",
            "script",
            "iframe",
            "frameset",
            "style",
            "object",
            "embed",
            "meta",
            "link",
            "base");

    /** Tags that a browser also takes for the beginning of a page, and that Markdown often begins with. */
    private static final Set<String> LAYOUT = Set.of(
            "h1", "h2", "h3", "div", "font", "table", "a", "b", "br", "p", "img", "form", "video", "audio", "math");

    private static final Set<String> DRAWING = Set.of("svg", "!doctype svg");

    private Opening() {}

    /** What the text would be for a browser, when that is nothing harmless. */
    static Optional<RefusalReason> reason(String text, boolean markdown) {
        var tag = firstTag(text);
        if (DRAWING.contains(tag)) {
            return Optional.of(RefusalReason.SVG);
        }
        boolean page = PAGE.contains(tag) || (!markdown && LAYOUT.contains(tag));
        return page ? Optional.of(RefusalReason.HTML) : Optional.empty();
    }

    private static String firstTag(String text) {
        int start = skipNeutral(text);
        if (start >= text.length() || text.charAt(start) != '<') {
            return "";
        }
        int end = start + 1;
        while (end < text.length() && !isTerminator(text.charAt(end))) {
            end++;
        }
        var tag = text.substring(start + 1, end).toLowerCase(Locale.ROOT);
        return tag.equals("!doctype") ? tag + " " + doctype(text.substring(end)) : tag;
    }

    private static String doctype(String rest) {
        var name = rest.stripLeading();
        int end = 0;
        while (end < name.length() && !isTerminator(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** Blanks, comments and processing instructions say nothing about what follows. */
    private static int skipNeutral(String text) {
        int at = 0;
        while (at < text.length()) {
            int next = at;
            if (text.startsWith("<!--", at)) {
                next = after(text, "-->", at + 2);
            } else if (text.startsWith("<?", at)) {
                next = after(text, "?>", at);
            } else if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
                next = at + 1;
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int after(String text, String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }

    private static boolean isTerminator(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }
}
