package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.RegisteredKey;

/** All keys that vendors ever registered. */
@ApplicationScoped
public class VendorKeys {
    private final EntityManager entities;

    VendorKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** The keys with which that vendor may seal now; empty for an unknown one. */
    public List<RegisteredKey> active(UUID vendor) {
        return entities.createQuery(
                        "from VendorKey where organisation = :vendor and state = ACTIVE order by id", VendorKey.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .map(VendorKey::key)
                .toList();
    }

    List<VendorKey> page(UUID vendor, PageRequest page) {
        return entities.createQuery(
                        "from VendorKey where organisation = :vendor and id > :after order by id", VendorKey.class)
                .setParameter("vendor", vendor)
                .setParameter("after", page.afterId().orElse(Organisations.START))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    Optional<VendorKey> of(UUID vendor, UUID id) {
        return Optional.ofNullable(entities.find(VendorKey.class, id))
                .filter(key -> key.organisation().equals(vendor));
    }

    Optional<VendorKey> locked(UUID vendor, UUID id) {
        return entities.createQuery("from VendorKey where organisation = :vendor and id = :id", VendorKey.class)
                .setParameter("vendor", vendor)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Adds a key.
     *
     * @throws Problem KEY_REGISTERED where the vendor has one of this name, retired or not
     */
    VendorKey add(UUID vendor, VendorKey key) {
        var known = entities.createQuery(
                        "select count(*) from VendorKey where organisation = :vendor and kid = :kid", Long.class)
                .setParameter("vendor", vendor)
                .setParameter("kid", key.kid())
                .getSingleResult();
        if (known > 0) {
            throw new Problem(PartyProblem.KEY_REGISTERED, "Make a new key, with a kid of its own.");
        }
        entities.persist(key);
        entities.flush();
        return key;
    }
}
