package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All evaluations that were ever concluded. */
@ApplicationScoped
class EvaluationRecords implements PanacheRepositoryBase<EvaluationRecord, UUID> {
    /** The evaluation of a revision that was concluded last. */
    Optional<EvaluationRecord> latest(UUID attestation, int revision) {
        return find("attestation = ?1 and revision = ?2 order by number desc", attestation, revision)
                .firstResultOptional();
    }

    /** The same of each of these attestations, by attestation. */
    Map<UUID, EvaluationRecord> latest(Map<UUID, Integer> revisions) {
        var latest = new HashMap<UUID, EvaluationRecord>();
        if (!revisions.isEmpty()) {
            list(
                            "attestation in ?1 and revision in ?2 order by number",
                            revisions.keySet(),
                            Set.copyOf(revisions.values()))
                    .stream()
                    .filter(one -> Objects.equals(revisions.get(one.attestation()), one.revision()))
                    .forEach(one -> latest.put(one.attestation(), one));
        }
        return latest;
    }
}
