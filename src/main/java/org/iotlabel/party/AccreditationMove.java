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

    /** Whether an accreditation in that state can take it. */
    boolean startsFrom(AccreditationState state) {
        return switch (this) {
            case RECOGNITION -> state == AccreditationState.APPLIED;
            case SUSPENSION -> state == AccreditationState.RECOGNISED;
            case REINSTATEMENT -> state == AccreditationState.SUSPENDED;
            case WITHDRAWAL -> state.next().contains(AccreditationState.WITHDRAWN);
        };
    }
}
