package org.iotlabel.party;

import java.util.UUID;

/** One role that somebody holds now, and where its organisation stands. */
record Holding(UUID membership, UUID organisation, String organisationName, OrganisationState state, Role role) {
    /** Roles count only where the scheme has let the organisation in. */
    boolean counts() {
        return state == OrganisationState.ADMITTED;
    }
}
