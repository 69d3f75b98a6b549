package org.iotlabel.assessment;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.iotlabel.audit.SubjectNames;

/** Assessments by the product that they are about, and its vendor. */
@Singleton
class NamedAssessments extends SubjectNames {
    NamedAssessments(EntityManager entities) {
        super(entities, "assessment", """
                SELECT s.id, p.model || ', ' || o.name FROM assessment s JOIN attestation a ON a.id = s.attestation
                JOIN product p ON p.id = a.product JOIN organisation o ON o.id = a.vendor WHERE s.id IN (:keys)""");
    }
}
