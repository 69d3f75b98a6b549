package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An assessment body, as the public sees it.
 *
 * @param state of the body itself; only those of an ADMITTED one are drawn
 * @param accreditations all that were ever recognised, with their dates
 */
public record AssessorView(
        UUID id,
        String name,
        String address,
        String website,
        String country,
        OrganisationState state,
        List<AccreditationView> accreditations) {
    static AssessorView of(Organisation body, List<Accreditation> accreditations, Instant at) {
        return new AssessorView(
                body.id(),
                body.name(),
                body.address(),
                body.website(),
                body.country(),
                body.state(),
                accreditations.stream()
                        .map(it -> AccreditationView.of(it, at, List.of()))
                        .toList());
    }
}
