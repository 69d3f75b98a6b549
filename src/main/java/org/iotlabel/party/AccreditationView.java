package org.iotlabel.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An accreditation, as everybody may see it.
 *
 * @param from the first day, in UTC
 * @param until the last day, in UTC
 * @param stateSince when it came into the state
 */
record AccreditationView(
        UUID id,
        UUID organisation,
        AccreditationScope scope,
        String certificateNumber,
        String accreditationBody,
        LocalDate from,
        LocalDate until,
        AccreditationState state,
        Instant stateSince) {
    static AccreditationView of(Accreditation it, Instant at) {
        return new AccreditationView(
                it.id(),
                it.organisation(),
                it.scope(),
                it.certificateNumber(),
                it.accreditationBody(),
                it.from(),
                it.until(),
                it.state(at),
                it.stateSince(at));
    }
}
