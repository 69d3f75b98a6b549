package org.iotlabel.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.iotlabel.assessment.Evaluations;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.problem.Problem;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.PublishedBaselines;
import org.iotlabel.signing.Sha256Digest;

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
                baseline(revision.snapshot()));
    }

    /** What it is held against, to the byte; a document that was read once is not asked for again. */
    private BaselineDocument baseline(Snapshot snapshot) {
        return baselines
                .withDigest(Sha256Digest.parse(snapshot.baseline().digest()))
                .orElseThrow(Problem::notFound);
    }
}
