package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All notices that were given. */
@ApplicationScoped
class DismissalNotices implements PanacheRepositoryBase<DismissalNotice, UUID> {
    /** Those about one attestation, the latest last. */
    List<DismissalNotice> of(UUID attestation) {
        return list("attestation = ?1 order by announcedAt, id", attestation);
    }

    Optional<DismissalNotice> of(UUID attestation, Instant deadline) {
        return find("attestation = ?1 and deadline = ?2", attestation, deadline).firstResultOptional();
    }
}
