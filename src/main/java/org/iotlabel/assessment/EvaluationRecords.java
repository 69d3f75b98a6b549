package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All evaluations that were ever concluded. */
@ApplicationScoped
class EvaluationRecords implements PanacheRepositoryBase<EvaluationRecord, UUID> {
    /** The evaluation of a revision that was concluded last. */
    Optional<EvaluationRecord> latest(UUID attestation, int revision) {
        return find("attestation = ?1 and revision = ?2 order by number desc", attestation, revision)
                .firstResultOptional();
    }
}
