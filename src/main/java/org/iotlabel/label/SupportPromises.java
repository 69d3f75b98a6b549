package org.iotlabel.label;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every promise of longer support that was ever made. */
@ApplicationScoped
class SupportPromises implements PanacheRepositoryBase<SupportPromise, UUID> {
    /** The longest for a label: the last one, as each has to be longer than those before. */
    Optional<SupportPromise> longest(Serial label) {
        return find("label = ?1 order by until desc", label.value()).firstResultOptional();
    }

    /** Those for a label, the oldest first. */
    List<SupportPromise> of(Serial label) {
        return list("label = ?1 order by id", label.value());
    }
}
