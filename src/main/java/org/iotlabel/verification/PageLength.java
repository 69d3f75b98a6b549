package org.iotlabel.verification;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * How much a page shows of what can be long, so that with its style it stays below 50 kB whatever the maker of a device wrote.
 * The page says that texts are cut or how many are left out, and where all of it is. No use of personal data, no connection, no sensor and no
 * requirement that is not met is left out: what would be hidden first is what somebody wants hidden.
 *
 * @param letters of what a maker wrote in one place at the most
 * @param told of each use of personal data: what it is, who gets it, what for, and where; of each connection: with whom, whether
 *     it is needed, what for, and where; so many of these
 * @param requirements of each level at the most, of those that are met or were not examined
 */
record PageLength(int letters, int told, int requirements) {
    private static final int ALL = Integer.MAX_VALUE;

    /** Everything, as nearly every label has it. */
    static final PageLength WHOLE = new PageLength(ALL, 4, ALL);

    /** In bytes: 50 kB without the style sheet and the icon, which have 15 kB. */
    private static final int LARGEST = 35_000;

    /** A letter can have six bytes, as {@code &quot;} does. */
    private static final List<PageLength> SHORTER = List.of(
            new PageLength(200, 4, ALL),
            new PageLength(100, 4, ALL),
            new PageLength(60, 4, ALL),
            new PageLength(60, 2, ALL),
            new PageLength(40, 2, 20),
            new PageLength(30, 2, 10),
            new PageLength(20, 2, 3),
            new PageLength(12, 1, 0));

    /** The page at the greatest length at which it is small enough. */
    static byte[] fitting(Function<PageLength, byte[]> page) {
        var bytes = page.apply(WHOLE);
        for (var shorter : SHORTER) {
            if (bytes.length <= LARGEST) {
                break;
            }
            bytes = page.apply(shorter);
        }
        return bytes;
    }

    /** The beginning of a text that is too long, with a sign that it is cut; not within what readers take for one letter. */
    String cut(String text) {
        if (text.codePointCount(0, text.length()) <= letters) {
            return text;
        }
        var end = text.offsetByCodePoints(0, letters);
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return text.substring(0, breaks.isBoundary(end) ? end : breaks.preceding(end))
                        .strip() + "…";
    }
}
