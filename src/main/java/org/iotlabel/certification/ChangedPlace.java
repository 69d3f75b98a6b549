package org.iotlabel.certification;

import org.iotlabel.attestation.Change;
import org.iotlabel.attestation.ChangeWords;

/**
 * A place in a submission that says something else than in the one before.
 *
 * @param place in words
 * @param before empty where it is new
 * @param now empty where it is gone
 */
record ChangedPlace(String place, String before, String now) {
    private static final int LONGEST = 500;

    static ChangedPlace of(Change change, ChangeWords words) {
        return new ChangedPlace(
                words.place(change),
                shortened(words.value(change.pointer(), change.before())),
                shortened(words.value(change.pointer(), change.after())));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }
}
