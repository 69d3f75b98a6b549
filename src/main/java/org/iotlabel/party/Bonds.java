package org.iotlabel.party;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What binds one who judges, with the organisation for which they act.
 *
 * @param known the relations of the person, of the organisation, and of whoever is judged
 * @param joined where the person is a member, or was until {@code day}
 * @param day before which what ended does not count any more
 */
record Bonds(UUID person, UUID organisation, List<DeclaredRelation> known, List<UUID> joined, LocalDate day) {
    /** What forbids them to judge that vendor, of whose group these are: each reason once, in the order of the enum. */
    List<Conflict> with(UUID vendor, Set<UUID> group) {
        var found = EnumSet.noneOf(Conflict.class);
        var side = sideOf(vendor, group);
        if (organisation.equals(vendor)) {
            found.add(Conflict.MEMBERSHIP);
        } else if (group.contains(organisation)) {
            found.add(Conflict.GROUP);
        }
        for (var member : joined) {
            if (member.equals(vendor)) {
                found.add(Conflict.MEMBERSHIP);
            } else if (side.contains(member) && !member.equals(organisation)) {
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

    private Set<UUID> sideOf(UUID vendor, Set<UUID> group) {
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
}
