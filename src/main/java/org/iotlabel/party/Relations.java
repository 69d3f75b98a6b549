package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What binds those who judge to those whom they judge: memberships here, and declared relations. */
@ApplicationScoped
public class Relations {
    /** So long after its end a relation still counts (ISO/IEC 17065 section 4.2, the two years of impartiality). */
    private static final Duration COUNTS = Duration.ofDays(730);

    private final DeclaredRelations declared;
    private final Groups groups;
    private final EntityManager entities;

    Relations(DeclaredRelations declared, Groups groups, EntityManager entities) {
        this.declared = declared;
        this.groups = groups;
        this.entities = entities;
    }

    /**
     * What forbids that person, acting for that organisation, to judge the work of that vendor. The vendor's side is the
     * vendor itself, those who name the same group or did within 730 days, and those bound to it by a declared GROUP or OWNERSHIP; further steps
     * are not followed. What ended exactly 730 days ago, or before, does not count any more.
     *
     * @return each reason once, in the order of the enum; empty where nothing forbids it
     */
    public List<Conflict> conflict(UUID person, UUID organisation, UUID vendor, Instant at) {
        return conflicts(person, organisation, Set.of(vendor), at).getOrDefault(vendor, List.of());
    }

    /** The same with each of some vendors, asked at once. */
    public Map<UUID, List<Conflict>> conflicts(UUID person, UUID organisation, Set<UUID> vendors, Instant at) {
        var cutOff = at.minus(COUNTS);
        var sides = Stream.concat(vendors.stream(), Stream.of(organisation)).collect(Collectors.toSet());
        var bonds = new Bonds(
                person,
                organisation,
                declared.touching(person, sides),
                memberOf(person, cutOff),
                LocalDate.ofInstant(cutOff, ZoneOffset.UTC));
        var found = groups.sameGroup(vendors, cutOff);
        return vendors.stream()
                .collect(Collectors.toUnmodifiableMap(
                        vendor -> vendor, vendor -> bonds.with(vendor, found.getOrDefault(vendor, Set.of()))));
    }

    private List<UUID> memberOf(UUID person, Instant cutOff) {
        return entities.createQuery("""
                        select distinct m.organisation from Membership m
                        where m.principal.id = :person and (m.endedAt is null or m.endedAt > :cutOff)""", UUID.class)
                .setParameter("person", person)
                .setParameter("cutOff", cutOff)
                .getResultList();
    }
}
