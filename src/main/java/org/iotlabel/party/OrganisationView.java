package org.iotlabel.party;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation, as its members and the scheme see it. */
record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String name,
        String address,
        String website,
        String country,
        @Nullable String group,
        OrganisationState state,
        Instant registeredAt) {
    static OrganisationView of(Organisation it) {
        return new OrganisationView(
                it.id(),
                it.kind(),
                it.name(),
                it.address(),
                it.website(),
                it.country(),
                it.group(),
                it.state(),
                it.registeredAt());
    }
}
