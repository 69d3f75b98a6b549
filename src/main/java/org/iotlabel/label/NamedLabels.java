package org.iotlabel.label;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.iotlabel.audit.SubjectNames;

/** Labels by the product that they are about, and its vendor. */
@Singleton
class NamedLabels extends SubjectNames {
    NamedLabels(EntityManager entities) {
        super(entities, "label", """
                SELECT l.serial, p.model || ', ' || o.name FROM label l JOIN product p ON p.id = l.product
                JOIN organisation o ON o.id = l.vendor WHERE l.serial IN (:keys)""");
    }

    @Override
    protected Optional<Object> key(String text) {
        return Optional.of(text);
    }
}
