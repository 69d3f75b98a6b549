package org.iotlabel.scheme;

import java.util.Locale;

/** How a scheme owner moves a version of the baseline. */
enum OwnersMove {
    CONSULTATION,
    REOPENING,
    PUBLICATION,
    SUNSET,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
