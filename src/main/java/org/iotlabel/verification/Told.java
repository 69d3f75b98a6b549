package org.iotlabel.verification;

import java.util.Locale;

/**
 * A verdict and the language in which it is told.
 *
 * @param words the sentences of that language
 */
record Told(Verdict verdict, VerdictWords words) {
    static Told in(Locale language, Verdict verdict) {
        return new Told(verdict, VerdictWords.in(language));
    }

    String headline() {
        return words.headline(verdict);
    }

    String explanation() {
        return words.explanation(verdict);
    }
}
