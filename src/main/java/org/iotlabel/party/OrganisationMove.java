package org.iotlabel.party;

import java.util.Locale;

/** How the scheme owner moves an organisation. */
enum OrganisationMove {
    ADMISSION,
    REFUSAL,
    SUSPENSION,
    REINSTATEMENT;

    /** What the API calls it. */
    String action() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where an organisation stands before it. */
    OrganisationState source() {
        return switch (this) {
            case ADMISSION, REFUSAL -> OrganisationState.APPLIED;
            case SUSPENSION -> OrganisationState.ADMITTED;
            case REINSTATEMENT -> OrganisationState.SUSPENDED;
        };
    }
}
