package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.PublishedBaselines;

/** Opens reviews with what they stand on. */
@ApplicationScoped
class ReviewFile {
    private final Reviews reviews;
    private final AttestationProgress attestations;
    private final Evaluations evaluations;
    private final PublishedBaselines baselines;

    ReviewFile(
            Reviews reviews, AttestationProgress attestations, Evaluations evaluations, PublishedBaselines baselines) {
        this.reviews = reviews;
        this.attestations = attestations;
        this.evaluations = evaluations;
        this.baselines = baselines;
    }

    /**
     * Opens one.
     *
     * @throws Problem NOT_FOUND where there is none
     */
    Dossier open(UUID id) {
        return open(reviews.findByIdOptional(id).orElseThrow(Problem::notFound));
    }

    Dossier open(Review review) {
        var submitted = attestations.submitted(review.attestation(), review.revision());
        var revision = submitted.revision();
        return new Dossier(
                review,
                submitted.attestation(),
                revision,
                evaluations.of(review.attestation(), review.revision()),
                baselines.of(revision.snapshot().baseline().version()));
    }
}
