package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, as its members and the scheme see it.
 *
 * @param actions what the caller may do next
 */
record OrganisationView(
        UUID id,
        OrganisationKind kind,
        String name,
        String address,
        String website,
        String country,
        @Nullable String group,
        OrganisationState state,
        Instant registeredAt,
        List<Action> actions) {
    static OrganisationView of(Organisation it, List<Action> actions) {
        return new OrganisationView(
                it.id(),
                it.kind(),
                it.name(),
                it.address(),
                it.website(),
                it.country(),
                it.group(),
                it.state(),
                it.registeredAt(),
                actions);
    }
}
