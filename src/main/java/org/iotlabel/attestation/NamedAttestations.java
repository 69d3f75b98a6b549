package org.iotlabel.attestation;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.iotlabel.audit.SubjectNames;

/** Attestations by the product that they are about, and its vendor. */
@Singleton
class NamedAttestations extends SubjectNames {
    NamedAttestations(EntityManager entities) {
        super(entities, "attestation", """
                SELECT a.id, p.model || ', ' || o.name FROM attestation a JOIN product p ON p.id = a.product
                JOIN organisation o ON o.id = a.vendor WHERE a.id IN (:keys)""");
    }
}
