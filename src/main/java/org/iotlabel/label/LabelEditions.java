package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The later editions of all labels. */
@ApplicationScoped
class LabelEditions implements PanacheRepositoryBase<LabelEdition, UUID> {
    /** Those of a label, in order. */
    List<LabelEdition> of(Serial label) {
        return list("label = ?1 order by number", label.value());
    }
}
