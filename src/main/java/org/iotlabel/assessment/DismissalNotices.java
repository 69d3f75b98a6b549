package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** All notices that were given. */
@ApplicationScoped
class DismissalNotices implements PanacheRepositoryBase<DismissalNotice, UUID> {
    Optional<DismissalNotice> of(UUID attestation, Instant deadline) {
        return find("attestation = ?1 and deadline = ?2", attestation, deadline).firstResultOptional();
    }
}
