package org.iotlabel.certification;

import java.util.List;
import org.iotlabel.assessment.Evaluation;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.certification.DecisionDocument.Body;
import org.iotlabel.scheme.BaselineDocument;

/** A review with all that it stands on, as a certifier reads it. */
record Dossier(
        Review review,
        Attestation attestation,
        SealedRevision revision,
        Evaluation evaluation,
        BaselineDocument baseline) {
    /** What there is to decide. */
    Basis basis() {
        return Basis.of(revision, evaluation);
    }

    /** What stands against the level sought; empty where it is reached. */
    List<Reason> obstacles() {
        return Reason.against(basis(), baseline);
    }

    /** The bodies that evaluated, each once. */
    List<Body> evaluators() {
        return evaluation.evaluators().stream()
                .map(evaluator -> new Body(evaluator.organisation(), evaluator.organisationName()))
                .distinct()
                .toList();
    }
}
