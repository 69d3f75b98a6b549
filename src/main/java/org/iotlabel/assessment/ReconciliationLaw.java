package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.problem.Problem;

/** Why an assessor may not propose a verdict now. */
@ApplicationScoped
class ReconciliationLaw {
    private final Reconciliations reconciliations;
    private final Standing standing;

    ReconciliationLaw(Reconciliations reconciliations, Standing standing) {
        this.reconciliations = reconciliations;
        this.standing = standing;
    }

    Optional<Problem> whyNotPropose(Examination examination) {
        return reconciliation(examination).filter(it -> !it.open().isEmpty()).isPresent()
                ? standing.whyNotCovered(examination)
                : Optional.of(new Problem(
                        AssessmentProblem.NOTHING_TO_RECONCILE,
                        "There is something to reconcile only while two sealed reports differ."));
    }

    /** The pair of reports that the assessment belongs to; empty as long as they are blind to each other. */
    Optional<Reconciliation> reconciliation(Examination examination) {
        var attestation = examination.attestation();
        var isCurrent = examination.assessment().revision() == attestation.revision();
        return isCurrent && attestation.state() == AttestationState.IN_EVALUATION
                ? reconciliations.of(attestation)
                : Optional.empty();
    }
}
