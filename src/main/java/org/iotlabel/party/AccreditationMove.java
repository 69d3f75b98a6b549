package org.iotlabel.party;

import java.util.Locale;

/** How the scheme owner moves an accreditation. */
enum AccreditationMove {
    RECOGNITION,
    SUSPENSION,
    REINSTATEMENT,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
