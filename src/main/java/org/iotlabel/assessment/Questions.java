package org.iotlabel.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions that assessors asked. */
@ApplicationScoped
class Questions implements PanacheRepositoryBase<Question, UUID> {
    /** Everything asked about an attestation, the oldest first. */
    List<Question> ofAttestation(UUID attestation) {
        return list("attestation = ?1 order by id", attestation);
    }

    /** Everything asked in one assessment, the oldest first. */
    List<Question> ofAssessment(UUID assessment) {
        return list("assessment = ?1 order by id", assessment);
    }

    /** Those that still wait for the vendor. */
    List<Question> open(UUID attestation) {
        return list("attestation = ?1 and closedAt is null order by id", attestation);
    }

    /** When the first answer that is still missing is due. */
    Optional<Instant> nextAnswerBy(UUID attestation) {
        return open(attestation).stream().map(Question::answerBy).min(Instant::compareTo);
    }

    Optional<Question> of(UUID attestation, UUID id) {
        return find("attestation = ?1 and id = ?2", attestation, id).firstResultOptional();
    }
}
