package org.iotlabel.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All records of reading. */
@ApplicationScoped
class EvidenceReads implements PanacheRepositoryBase<EvidenceRead, UUID> {
    /** In the order in which it was read. */
    List<EvidenceRead> of(UUID evidence) {
        return list("evidence", Sort.by("id"), evidence);
    }
}
