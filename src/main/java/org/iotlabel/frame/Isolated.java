package org.iotlabel.frame;

import io.quarkus.qute.TemplateExtension;
import java.text.Bidi;

/** What others wrote, such as the name of a maker, within a sentence of ours. */
public final class Isolated {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolated() {}

    /**
     * The same words, and where any of them is written from right to left between marks that keep the sentence around them in
     * its order (UAX #9, sections 2.4 and 2.5). Where words stand in an element of their own, {@code bdi} does so.
     */
    public static String of(String words) {
        return Bidi.requiresBidi(words.toCharArray(), 0, words.length())
                ? FIRST_STRONG_ISOLATE + words + POP_DIRECTIONAL_ISOLATE
                : words;
    }

    /** The same within a message: {@code {name.isolated}}. */
    @TemplateExtension
    static String isolated(String words) {
        return of(words);
    }
}
