package org.iotlabel.desk;

import java.util.ArrayList;
import java.util.List;

/** Where two long texts part: the lines from the first to the last that differ, and some around them. */
final class Passage {
    /** A text of so many lines is read whole. */
    private static final int WHOLE = 20;

    private static final int AROUND = 2;
    private static final String MORE = "…";

    private final List<String> lines;
    private final List<String> others;

    private Passage(List<String> lines, List<String> others) {
        this.lines = lines;
        this.others = others;
    }

    /** What of a text to hold against another one; of short texts all. */
    static String of(String text, String other) {
        var passage = new Passage(text.lines().toList(), other.lines().toList());
        return Math.max(passage.lines.size(), passage.others.size()) > WHOLE ? passage.told() : text;
    }

    private String told() {
        var most = Math.min(lines.size(), others.size());
        var before = 0;
        while (before < most && lines.get(before).equals(others.get(before))) {
            before++;
        }
        var after = 0;
        while (after < most - before && fromBehind(lines, after).equals(fromBehind(others, after))) {
            after++;
        }
        var from = Math.max(0, before - AROUND);
        var to = Math.min(lines.size(), lines.size() - after + AROUND);
        var told = new ArrayList<>(lines.subList(from, to));
        if (from > 0) {
            told.addFirst(MORE);
        }
        if (to < lines.size()) {
            told.add(MORE);
        }
        return String.join("\n", told);
    }

    private static String fromBehind(List<String> lines, int number) {
        return lines.get(lines.size() - 1 - number);
    }
}
