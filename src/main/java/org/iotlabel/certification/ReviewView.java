package org.iotlabel.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.attestation.Change;
import org.iotlabel.attestation.Seal;
import org.iotlabel.certification.DecisionDocument.Body;
import org.iotlabel.problem.Action;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * A review, with all that its certifier decides on.
 *
 * @param certifier who opened it
 * @param reason why it was sent back
 * @param basis what there is to decide
 * @param digest of the basis; it goes with the decision
 * @param obstacles what stands against the level sought; empty where it is reached
 * @param snapshot what the vendor submitted
 * @param seal who stands behind the submission, and the signature where a key sealed it
 * @param changes what the vendor changed since the revision before; empty for the first
 * @param evaluation what the evaluators found
 * @param evaluators the bodies for which they did
 * @param draws where the draws of the evaluators can be checked, once it is decided
 * @param actions what the caller may do next
 */
record ReviewView(
        UUID id,
        UUID attestation,
        ReviewState state,
        String certifier,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String reason,
        Basis basis,
        Sha256Digest digest,
        List<Reason> obstacles,
        JsonNode snapshot,
        Seal seal,
        List<Change> changes,
        JsonNode evaluation,
        List<Body> evaluators,
        String draws,
        List<Action> actions) {
    static ReviewView of(Dossier dossier, List<Change> changes, List<Action> actions) {
        var review = dossier.review();
        var basis = dossier.basis();
        return new ReviewView(
                review.id(),
                review.attestation(),
                review.state(),
                review.certifierName(),
                review.openedAt(),
                review.closedAt().orElse(null),
                review.reason().orElse(null),
                basis,
                basis.digest(),
                dossier.obstacles(),
                dossier.revision().bytes().tree(),
                dossier.revision().seal(),
                changes,
                dossier.evaluation().document().tree(),
                dossier.evaluators(),
                "/api/v1/draws?attestation=" + review.attestation(),
                actions);
    }
}
