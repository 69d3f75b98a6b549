package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** For each of the organisations, all that name a group which it names too, now or after the time given; itself among them. */
    Map<UUID, Set<UUID>> sameGroup(Collection<UUID> organisations, Instant cutOff) {
        return entities.createQuery("""
                        select s.id, o.id from Organisation s join Organisation o on o.groupKey = s.groupKey
                        where s.id in :organisations
                        union select s.id, g.organisation from Organisation s
                            join FormerGroup g on g.groupKey = s.groupKey
                        where s.id in :organisations and g.leftAt > :cutOff
                        union select f.organisation, o.id from FormerGroup f
                            join Organisation o on o.groupKey = f.groupKey
                        where f.organisation in :organisations and f.leftAt > :cutOff
                        union select f.organisation, g.organisation from FormerGroup f
                            join FormerGroup g on g.groupKey = f.groupKey
                        where f.organisation in :organisations and f.leftAt > :cutOff and g.leftAt > :cutOff
                        """, Object[].class)
                .setParameter("organisations", organisations)
                .setParameter("cutOff", cutOff)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        pair -> (UUID) pair[0], Collectors.mapping(pair -> (UUID) pair[1], Collectors.toSet())));
    }
}
