package org.iotlabel.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;

/**
 * An accreditation, as everybody may see it.
 *
 * @param from the first day, in UTC
 * @param until the last day, in UTC
 * @param stateSince when it came into the state
 * @param actions what the caller may do next; none in the public list, which is the same for everybody
 */
public record AccreditationView(
        UUID id,
        UUID organisation,
        AccreditationScope scope,
        String certificateNumber,
        String accreditationBody,
        LocalDate from,
        LocalDate until,
        AccreditationState state,
        Instant stateSince,
        List<Action> actions) {
    static AccreditationView of(Accreditation it, Instant at, List<Action> actions) {
        return new AccreditationView(
                it.id(),
                it.organisation(),
                it.scope(),
                it.certificateNumber(),
                it.accreditationBody(),
                it.from(),
                it.until(),
                it.state(at),
                it.stateSince(at),
                actions);
    }
}
