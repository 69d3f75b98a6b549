package org.iotlabel.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All contents that are not evidence yet. */
@ApplicationScoped
class EvidenceTransfers implements PanacheRepositoryBase<EvidenceTransfer, UUID> {
    List<EvidenceTransfer> begunBefore(Instant instant) {
        return list("beganAt < ?1 order by beganAt", instant);
    }

    /** Ends one; false when it was not there any more. */
    boolean end(UUID id) {
        return delete("id", id) == 1;
    }
}
