package org.iotlabel.scheme;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where two texts differ: both from the same place on, a little before the first difference, as far as one page can hold them
 * beside others. Texts of usual length are whole. The beginning of a list with hundreds of entries would be the same in both.
 *
 * @param from the first letter that is shown, 0 where the beginning is
 */
record Stretch(int from) {
    /** In bytes: more than all members of a form in which people write, so that lists alone are cut. */
    private static final int MOST = 2_000;

    /** In letters, for readers to find the place. */
    private static final int BEFORE = 60;

    private static final String CUT = "…";

    /** The one of two texts, of which either may be too long. */
    static Stretch of(String was, String now) {
        if (fits(was) && fits(now)) {
            return new Stretch(0);
        }
        var same = 0;
        while (same < Math.min(was.length(), now.length()) && was.charAt(same) == now.charAt(same)) {
            same++;
        }
        return new Stretch(same <= BEFORE ? 0 : boundary(now, same - BEFORE));
    }

    /** What is shown of one of them, with a sign where something is left out. */
    String in(String text) {
        var rest = text.substring(Math.min(from, text.length()));
        var end = rest.length();
        while (!fits(rest.substring(0, end))) {
            end = boundary(rest, end * MOST / Weighed.of(rest.substring(0, end)));
        }
        return (from > 0 ? CUT : "") + rest.substring(0, end) + (end < rest.length() ? CUT : "");
    }

    private static boolean fits(String text) {
        return Weighed.of(text) <= MOST;
    }

    /** Not within what readers take for one letter. */
    private static int boundary(String text, int at) {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        return at <= 0 || breaks.isBoundary(at) ? Math.max(0, at) : breaks.preceding(at);
    }
}
