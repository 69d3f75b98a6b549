package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** All memberships, present and past. */
@ApplicationScoped
class Memberships {
    private final EntityManager entities;

    Memberships(EntityManager entities) {
        this.entities = entities;
    }

    Membership add(Membership membership) {
        entities.persist(membership);
        // Now, so that what PostgreSQL refuses is answered as a problem.
        entities.flush();
        return membership;
    }

    /** What a person or machine holds now, in organisations of any state. */
    List<Holding> heldBy(UUID principal) {
        return entities.createQuery("""
                select new org.iotlabel.party.Holding(m.id, o.id, o.name, o.state, m.role)
                from Membership m join Organisation o on o.id = m.organisation
                where m.principal.id = :principal and m.endedAt is null
                order by m.id""", Holding.class)
                .setParameter("principal", principal)
                .getResultList();
    }

    /** A page of those who are members now, in the order in which they joined. */
    List<Membership> ofOrganisation(UUID organisation, PageRequest page) {
        return entities.createQuery("""
                        from Membership m join fetch m.principal
                        where m.organisation = :organisation and m.endedAt is null
                        and m.id > :after order by m.id""", Membership.class)
                .setParameter("organisation", organisation)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** A present membership in that organisation. */
    Optional<Membership> current(UUID organisation, UUID id) {
        return Optional.ofNullable(entities.find(Membership.class, id))
                .filter(membership -> membership.organisation().equals(organisation))
                .filter(membership -> membership.endedAt().isEmpty());
    }

    /** How many hold that role in that organisation now. */
    long holders(UUID organisation, Role role) {
        return entities.createQuery(
                        "select count(*) from Membership where organisation = :organisation and role = :role and endedAt is null",
                        Long.class)
                .setParameter("organisation", organisation)
                .setParameter("role", role)
                .getSingleResult();
    }
}
