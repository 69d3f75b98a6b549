package org.iotlabel.certification;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.iotlabel.audit.SubjectNames;

/** Reviews by the product that they are about, and its vendor. */
@Singleton
class NamedReviews extends SubjectNames {
    NamedReviews(EntityManager entities) {
        super(entities, "review", """
                SELECT r.id, p.model || ', ' || o.name FROM review r JOIN attestation a ON a.id = r.attestation
                JOIN product p ON p.id = a.product JOIN organisation o ON o.id = a.vendor WHERE r.id IN (:keys)""");
    }
}
