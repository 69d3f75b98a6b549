package org.iotlabel.label;

import java.util.Locale;

/** How a certifier closes the proposal to confirm a label. */
enum ConfirmationMove {
    APPROVAL,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
