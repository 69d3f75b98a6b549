package org.iotlabel.party;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody above may know of an organisation.
 *
 * @param country ISO 3166-1 alpha-2
 * @param group the group of companies it belongs to, in its own words; null where it named none
 */
public record OrganisationRef(
        UUID id,
        OrganisationKind kind,
        String name,
        String address,
        String website,
        String country,
        @Nullable String group,
        OrganisationState state) {
    static OrganisationRef of(Organisation it) {
        return new OrganisationRef(
                it.id(), it.kind(), it.name(), it.address(), it.website(), it.country(), it.group(), it.state());
    }
}
