package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.product.ProductDescription;

/** What the cases of a list are about, read at once for all of them. */
@ApplicationScoped
class CaseCaptions {
    private final EntityManager entities;

    CaseCaptions(EntityManager entities) {
        this.entities = entities;
    }

    /** The captions of these attestations, by their keys. */
    Map<UUID, CaseCaption> of(Collection<UUID> attestations) {
        return entities.createQuery("""
                        select a.id, p.description, o.name, a.level from Attestation a
                        join Product p on p.id = a.product join Organisation o on o.id = a.vendor where a.id in :ids""", Object[].class)
                .setParameter("ids", attestations)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> (UUID) row[0],
                        row -> new CaseCaption(
                                ((ProductDescription) row[1]).model(), (String) row[2], (Integer) row[3])));
    }
}
