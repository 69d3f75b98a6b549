package org.iotlabel.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was ever submitted. */
@ApplicationScoped
class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    List<Revision> of(UUID attestation) {
        return list("attestation = ?1 order by number", attestation);
    }

    Optional<Revision> of(UUID attestation, int number) {
        return find("attestation = ?1 and number = ?2", attestation, number).firstResultOptional();
    }
}
