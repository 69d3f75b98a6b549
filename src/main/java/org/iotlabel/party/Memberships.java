package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** All memberships, present and past. */
@ApplicationScoped
class Memberships {
    private final EntityManager entities;

    Memberships(EntityManager entities) {
        this.entities = entities;
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
}
