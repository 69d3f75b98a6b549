package org.iotlabel.verification;

import java.util.List;
import java.util.function.Function;

/**
 * How much a page shows of what can be long, so that with its style it stays below 50 kB whatever the maker of a device wrote.
 * The page says what is left out, and where all of it is.
 *
 * @param uses of personal data at the most
 * @param requirements of each level at the most
 * @param letters of what a maker wrote in one place at the most
 */
record PageLength(int uses, int requirements, int letters) {
    private static final int ALL = Integer.MAX_VALUE;

    /** Everything, as nearly every label has it. */
    static final PageLength WHOLE = new PageLength(ALL, ALL, ALL);

    /** In bytes: 50 kB without the style sheet and the icon, which have 13 kB and may grow by one. */
    private static final int LARGEST = 36_000;

    /** Uses of personal data go first, of which each has four texts. A letter can have six bytes, as {@code &quot;} does. */
    private static final List<PageLength> SHORTER = List.of(
            new PageLength(12, ALL, ALL),
            new PageLength(8, ALL, 200),
            new PageLength(6, ALL, 100),
            new PageLength(4, ALL, 80),
            new PageLength(2, ALL, 60),
            new PageLength(1, 20, 60),
            new PageLength(1, 6, 60),
            new PageLength(1, 0, 60));

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

    /** The beginning of a text that is too long, with a sign that it is cut. */
    String cut(String text) {
        return text.codePointCount(0, text.length()) <= letters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, letters)) + "…";
    }
}
