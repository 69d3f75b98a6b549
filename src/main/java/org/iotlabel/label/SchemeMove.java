package org.iotlabel.label;

import java.util.Locale;

/** How the scheme moves a label. */
enum SchemeMove {
    SUSPENSION,
    REINSTATEMENT,
    WITHDRAWAL;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where the label stands afterwards. */
    LabelState target() {
        return switch (this) {
            case SUSPENSION -> LabelState.SUSPENDED;
            case REINSTATEMENT -> LabelState.ACTIVE;
            case WITHDRAWAL -> LabelState.WITHDRAWN;
        };
    }
}
