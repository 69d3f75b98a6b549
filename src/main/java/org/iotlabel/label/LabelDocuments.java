package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The kept documents of all labels. */
@ApplicationScoped
class LabelDocuments implements PanacheRepositoryBase<LabelDocument, UUID> {
    /** The document that counts now. */
    Optional<LabelDocument> of(Serial label, LabelDocumentName name) {
        return of(label, name, Integer.MAX_VALUE);
    }

    /** The document that counted with an edition: its own, or the one of the last edition before that had one. */
    Optional<LabelDocument> of(Serial label, LabelDocumentName name, int edition) {
        return find("label = ?1 and name = ?2 and edition <= ?3 order by edition desc", label.value(), name, edition)
                .firstResultOptional();
    }

    /** All that count now. */
    List<LabelDocument> of(Serial label) {
        return list("""
                from LabelDocument d where d.label = ?1 and d.edition = (
                    select max(o.edition) from LabelDocument o where o.label = d.label and o.name = d.name)
                """, label.value());
    }
}
