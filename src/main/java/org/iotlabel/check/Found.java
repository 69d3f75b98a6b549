package org.iotlabel.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings in the order in which they are made. */
final class Found {
    private static final int LONGEST_QUOTE = 80;
    private final List<MachineFinding> all = new ArrayList<>();

    Found say(FindingCode code, String message) {
        all.add(new MachineFinding(code, code.severity(), message));
        return this;
    }

    Found when(boolean so, FindingCode code, String message) {
        return so ? say(code, message) : this;
    }

    /** Where something is so of some of many: how many, after the words. */
    Found count(long some, long of, FindingCode code, String words) {
        return when(some > 0, code, words + ": " + some + " of " + of + ".");
    }

    List<MachineFinding> all() {
        return List.copyOf(all);
    }

    /** Words of a stranger within a sentence of ours: on one line, short, and in the direction in which they are read. */
    static String quoted(String words) {
        var plain = words.strip().replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}]", "·");
        if (plain.codePointCount(0, plain.length()) > LONGEST_QUOTE) {
            plain = plain.substring(0, plain.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
        }
        return "“" + plain + "”";
    }

    /** "1 part", "2 parts". */
    static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
