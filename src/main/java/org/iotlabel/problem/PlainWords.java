package org.iotlabel.problem;

import java.util.Locale;

/** The names of our states as words within a sentence, for people; programs read the members of the problem. */
public final class PlainWords {
    private PlainWords() {}

    /** Of a state whose name is made of the very words. */
    public static String of(Enum<?> state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
