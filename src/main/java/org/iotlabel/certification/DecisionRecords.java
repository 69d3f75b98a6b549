package org.iotlabel.certification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All that was ever decided. */
@ApplicationScoped
class DecisionRecords implements PanacheRepositoryBase<Decision, UUID> {
    /** The decision on an attestation; there is at most one. */
    Optional<Decision> on(UUID attestation) {
        return find("attestation", attestation).firstResultOptional();
    }
}
