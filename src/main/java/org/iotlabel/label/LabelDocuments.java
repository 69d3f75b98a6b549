package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept documents of all labels. */
@ApplicationScoped
class LabelDocuments implements PanacheRepositoryBase<LabelDocument, UUID> {
    Optional<LabelDocument> of(Serial label, LabelDocumentName name) {
        return find("label = ?1 and name = ?2", label.value(), name).firstResultOptional();
    }

    /** All that are kept of a label. */
    List<LabelDocument> of(Serial label) {
        return list("label", label.value());
    }
}
