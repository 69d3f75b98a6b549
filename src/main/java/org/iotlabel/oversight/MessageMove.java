package org.iotlabel.oversight;

import java.util.Locale;

/** What an owner of the scheme does with a message that failed. */
enum MessageMove {
    RETRY,
    ABANDONMENT;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }
}
