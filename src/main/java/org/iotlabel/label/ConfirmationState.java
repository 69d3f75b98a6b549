package org.iotlabel.label;

import java.util.Set;

/** Where the confirmation of a label stands. */
enum ConfirmationState {
    /** Another certifier moves next. */
    OPEN,
    /** Two certifiers have confirmed it; the label is signed anew. */
    APPROVED,
    /** Given up; nothing was done. */
    WITHDRAWN;

    /** The states that can follow this one. */
    Set<ConfirmationState> next() {
        return switch (this) {
            case OPEN -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED, WITHDRAWN -> Set.of();
        };
    }
}
