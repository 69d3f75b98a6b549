package org.iotlabel.party;

import java.util.EnumSet;
import java.util.Set;

/** Where an organisation stands in the scheme. Whoever registers it starts, the scheme owner moves. */
public enum OrganisationState {
    /** Registered; the scheme owner moves next. */
    APPLIED,
    /** Takes part; the scheme owner may suspend. */
    ADMITTED,
    /** Was not let in; final, but the same people may register again. */
    REFUSED,
    /** Its members may do nothing for now; the scheme owner may reinstate. */
    SUSPENDED;

    /** The states that can follow. */
    Set<OrganisationState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(ADMITTED, REFUSED);
            case ADMITTED -> EnumSet.of(SUSPENDED);
            case SUSPENDED -> EnumSet.of(ADMITTED);
            case REFUSED -> EnumSet.noneOf(OrganisationState.class);
        };
    }
}
