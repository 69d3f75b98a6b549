package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Groups of companies, by the names that organisations give them, and those they have left. */
@ApplicationScoped
class Groups {
    private final EntityManager entities;
    private final Clock clock;

    Groups(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Remembers a group that is not named any more: leaving one must not make its members strangers at once. */
    void leave(UUID organisation, @Nullable String before, @Nullable String after) {
        if (before != null && !before.equals(after)) {
            entities.persist(new FormerGroup(organisation, before, clock.instant()));
        }
    }

    /** All that name a group which that organisation names too, now or after the time given; itself among them. */
    Set<UUID> sameGroup(UUID organisation, Instant cutOff) {
        return Set.copyOf(entities.createQuery("""
                        select o.id from Organisation o
                        where o.groupKey in (select s.groupKey from Organisation s where s.id = :organisation)
                            or o.groupKey in (select f.groupKey from FormerGroup f
                                where f.organisation = :organisation and f.leftAt > :cutOff)
                        union select g.organisation from FormerGroup g
                        where g.leftAt > :cutOff
                            and (g.groupKey in (select s.groupKey from Organisation s where s.id = :organisation)
                                or g.groupKey in (select f.groupKey from FormerGroup f
                                    where f.organisation = :organisation and f.leftAt > :cutOff))
                        """, UUID.class)
                .setParameter("organisation", organisation)
                .setParameter("cutOff", cutOff)
                .getResultList());
    }
}
