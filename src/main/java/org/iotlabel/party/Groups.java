package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
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
        var names = keys(organisation, cutOff);
        var members = new HashSet<UUID>();
        members.addAll(entities.createQuery("select id from Organisation where groupKey in :names", UUID.class)
                .setParameter("names", names)
                .getResultList());
        members.addAll(entities.createQuery(
                        "select organisation from FormerGroup where groupKey in :names and leftAt > :cutOff",
                        UUID.class)
                .setParameter("names", names)
                .setParameter("cutOff", cutOff)
                .getResultList());
        return members;
    }

    private List<String> keys(UUID organisation, Instant cutOff) {
        return entities.createQuery("""
                        select groupKey from Organisation where id = :organisation and groupKey is not null
                        union select groupKey from FormerGroup where organisation = :organisation and leftAt > :cutOff
                        """, String.class)
                .setParameter("organisation", organisation)
                .setParameter("cutOff", cutOff)
                .getResultList();
    }
}
