package org.iotlabel.verification;

import org.iotlabel.frame.Faults;
import org.iotlabel.frame.Typed;

/**
 * The form for a document, with what was typed into it before.
 *
 * @param gtin the trade number
 * @param firmware the version
 * @param faults what was wrong with it
 * @param again whether a document was sent, which no browser sends again by itself
 */
record UploadPage(String gtin, String firmware, Faults faults, boolean again) {
    /** Somewhat more than a field takes; nothing that somebody sends makes the page long. */
    private static final int LONGEST = 100;

    static final UploadPage EMPTY = new UploadPage("", "", Faults.NONE, false);

    static UploadPage refused(Typed typed, Faults faults) {
        return new UploadPage(
                begun(typed.text("gtin")),
                begun(typed.text("firmware")),
                faults,
                faults.at("file").isEmpty());
    }

    private static String begun(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
