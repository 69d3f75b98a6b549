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
    static final UploadPage EMPTY = new UploadPage("", "", Faults.NONE, false);

    static UploadPage refused(Typed typed, Faults faults) {
        return new UploadPage(
                typed.text("gtin"),
                typed.text("firmware"),
                faults,
                faults.at("file").isEmpty());
    }
}
