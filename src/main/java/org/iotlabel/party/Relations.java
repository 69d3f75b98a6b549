package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        var cutOff = at.minus(COUNTS);
        var day = LocalDate.ofInstant(cutOff, ZoneOffset.UTC);
        var found = EnumSet.noneOf(Conflict.class);
        var group = groups.sameGroup(vendor, cutOff);
        var known = declared.touching(person, List.of(organisation, vendor));
        var side = sideOf(vendor, group, day, known);
        if (organisation.equals(vendor)) {
            found.add(Conflict.MEMBERSHIP);
        } else if (group.contains(organisation)) {
            found.add(Conflict.GROUP);
        }
        for (var joined : memberOf(person, cutOff)) {
            if (joined.equals(vendor)) {
                found.add(Conflict.MEMBERSHIP);
            } else if (side.contains(joined) && !joined.equals(organisation)) {
                found.add(Conflict.GROUP);
            }
        }
        known.stream()
                .filter(relation -> person.equals(relation.person())
                        ? side.contains(relation.counterpart())
                        : relation.isOf(organisation) && side.contains(relation.across(organisation)))
                .filter(relation -> relation.countsAfter(day))
                .map(relation -> relation.kind().conflict())
                .forEach(found::add);
        return List.copyOf(found);
    }

    private static Set<UUID> sideOf(UUID vendor, Set<UUID> group, LocalDate day, List<DeclaredRelation> known) {
        var side = new HashSet<>(group);
        known.stream()
                .filter(relation -> relation.isOf(vendor) && relation.countsAfter(day))
                .filter(relation -> switch (relation.kind()) {
                    case GROUP, OWNERSHIP -> true;
                    case EMPLOYMENT, CONSULTANCY -> false;
                })
                .map(relation -> relation.across(vendor))
                .forEach(side::add);
        side.add(vendor);
        return side;
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
