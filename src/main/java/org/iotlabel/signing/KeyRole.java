package org.iotlabel.signing;

import java.util.Locale;

/**
 * What a key may sign. A key serves one role, so that a signature under one kind of document is worth nothing under
 * another. The keystore names its entries by role, in lower case.
 */
public enum KeyRole {
    /** Labels, as JWT and COSE. */
    LABEL,
    /** Certificates for people, as PDF. */
    DOCUMENT,
    /** Status lists. */
    STATUS,
    /** Checkpoints of the public log. */
    LOG,
    /** Messages to subscribers. */
    WEBHOOK;

    String alias() {
        return name().toLowerCase(Locale.ROOT);
    }
}
