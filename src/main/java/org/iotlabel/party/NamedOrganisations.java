package org.iotlabel.party;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.iotlabel.audit.SubjectNames;

/** How organisations are called in the audit trail. */
@Singleton
class NamedOrganisations extends SubjectNames {
    NamedOrganisations(EntityManager entities) {
        super(entities, "organisation", """
                SELECT id, name FROM organisation WHERE id IN (:keys)""");
    }
}
