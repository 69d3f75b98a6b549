package org.iotlabel.verification;

import org.iotlabel.frame.Frame;

/**
 * A verdict and how it is told.
 *
 * @param frame in which language, and what stands around it where it is a page
 * @param words the sentences of that language
 */
record Told(Verdict verdict, Frame frame, VerdictWords words) {
    static Told in(Frame frame, Verdict verdict) {
        return new Told(verdict, frame, VerdictWords.in(frame.language()));
    }

    String headline() {
        return words.headline(verdict);
    }

    String explanation() {
        return words.explanation(verdict);
    }
}
