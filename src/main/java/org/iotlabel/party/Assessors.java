package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;

/** The bodies that the public may know of: all that ever had a recognised accreditation. */
@ApplicationScoped
public class Assessors {
    private final EntityManager entities;
    private final Clock clock;

    Assessors(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A page of them, in the order of their registration. */
    public Page<AssessorView> page(PageRequest request) {
        var bodies = entities.createQuery("""
                        from Organisation o where o.id > :after and exists (
                            from Accreditation a where a.organisation = o.id and a.recognisedAt is not null)
                        order by o.id""", Organisation.class)
                .setParameter("after", request.afterId().orElse(Organisations.START))
                .setMaxResults(request.fetch())
                .getResultList();
        var recognised = recognised(bodies.stream().map(Organisation::id).toList());
        return Page.of(bodies, request, Organisation::id)
                .map(body -> AssessorView.of(body, recognised.getOrDefault(body.id(), List.of()), clock.instant()));
    }

    /** One of them; empty for a body that never had one. */
    public Optional<AssessorView> find(UUID id) {
        var recognised = recognised(List.of(id)).getOrDefault(id, List.of());
        return recognised.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Organisation.class, id))
                        .map(body -> AssessorView.of(body, recognised, clock.instant()));
    }

    private Map<UUID, List<Accreditation>> recognised(Collection<UUID> bodies) {
        return entities.createQuery(
                        "from Accreditation where organisation in :bodies and recognisedAt is not null order by id",
                        Accreditation.class)
                .setParameter("bodies", bodies)
                .getResultStream()
                .collect(Collectors.groupingBy(Accreditation::organisation));
    }
}
