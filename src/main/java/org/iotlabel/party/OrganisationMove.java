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
}
