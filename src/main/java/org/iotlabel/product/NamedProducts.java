package org.iotlabel.product;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.iotlabel.audit.SubjectNames;

/** Products by their model and vendor. */
@Singleton
class NamedProducts extends SubjectNames {
    NamedProducts(EntityManager entities) {
        super(entities, "product", """
                SELECT p.id, p.model || ', ' || o.name FROM product p JOIN organisation o ON o.id = p.vendor
                WHERE p.id IN (:keys)""");
    }
}
