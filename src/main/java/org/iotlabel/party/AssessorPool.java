package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody who assesses for a body, now. */
@ApplicationScoped
public class AssessorPool {
    private final EntityManager entities;
    private final Accreditations accreditations;

    AssessorPool(EntityManager entities, Accreditations accreditations) {
        this.entities = entities;
        this.accreditations = accreditations;
    }

    /**
     * Every person with the role ASSESSOR in a body of any state, and whether they can be drawn for that work. The order
     * is that of the keys as text, person first, so that a draw over it can be repeated.
     *
     * @param category the code of a product category
     * @param baselineVersion of the public baseline
     * @param level 1 to 3
     */
    public List<PoolEntry> candidates(String category, String baselineVersion, int level, Instant at) {
        var seats = entities.createQuery("""
                        select new org.iotlabel.party.AssessorPool$Seat(p.id, p.name, o.id, o.name, o.state)
                        from Membership m join m.principal p join Organisation o on o.id = m.organisation
                        where m.role = ASSESSOR and m.endedAt is null""", Seat.class).getResultList();
        var bodies = seats.stream().map(Seat::organisation).collect(Collectors.toSet());
        var held = accreditations.ofBodies(bodies).stream().collect(Collectors.groupingBy(Accreditation::organisation));
        return seats.stream()
                .sorted(Comparator.comparing((Seat seat) -> seat.principal().toString())
                        .thenComparing(seat -> seat.organisation().toString()))
                .map(seat -> entry(
                        seat,
                        held.getOrDefault(seat.organisation(), List.of()),
                        new Work(category, baselineVersion, level, at)))
                .toList();
    }

    /** Somebody's place in a body. */
    record Seat(UUID principal, String name, UUID organisation, String organisationName, OrganisationState state) {}

    private record Work(String category, String baselineVersion, int level, Instant at) {}

    private static PoolEntry entry(Seat seat, List<Accreditation> held, Work work) {
        var reasons = EnumSet.noneOf(Ineligibility.class);
        if (seat.state() != OrganisationState.ADMITTED) {
            return ineligible(seat, EnumSet.of(Ineligibility.NOT_RECOGNISED));
        }
        var longestFirst = Comparator.comparing(Accreditation::until).reversed().thenComparing(Accreditation::id);
        for (var accreditation : held.stream().sorted(longestFirst).toList()) {
            var whyNot = accreditation.whyNot(work.category(), work.baselineVersion(), work.level(), work.at());
            if (whyNot.isEmpty()) {
                return new PoolEntry.Eligible(
                        seat.principal(),
                        seat.name(),
                        seat.organisation(),
                        seat.organisationName(),
                        accreditation.id(),
                        accreditation.certificateNumber());
            }
            reasons.add(whyNot.get());
        }
        return ineligible(seat, reasons.isEmpty() ? EnumSet.of(Ineligibility.NOT_RECOGNISED) : reasons);
    }

    private static PoolEntry ineligible(Seat seat, EnumSet<Ineligibility> reasons) {
        return new PoolEntry.Ineligible(
                seat.principal(), seat.name(), seat.organisation(), seat.organisationName(), List.copyOf(reasons));
    }
}
