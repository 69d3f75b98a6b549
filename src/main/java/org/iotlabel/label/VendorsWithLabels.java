package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.iotlabel.party.PublicVendors;

/** The vendors to whom a label was ever issued. */
@ApplicationScoped
class VendorsWithLabels implements PublicVendors {
    private final EntityManager entities;

    VendorsWithLabels(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<UUID> some(int most) {
        return entities.createQuery(
                        "select distinct vendor from Label where state <> ISSUING order by vendor", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public boolean has(UUID vendor) {
        return entities.createQuery(
                                "select count(*) from Label where vendor = :vendor and state <> ISSUING", Long.class)
                        .setParameter("vendor", vendor)
                        .getSingleResult()
                > 0;
    }
}
