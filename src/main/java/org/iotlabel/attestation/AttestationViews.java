package org.iotlabel.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows an attestation to its vendor: what stands in it, which label followed, and what may be done next. */
@ApplicationScoped
class AttestationViews {
    private final AttestationActions actions;
    private final LabelOfAttestation labels;

    AttestationViews(AttestationActions actions, LabelOfAttestation labels) {
        this.actions = actions;
        this.labels = labels;
    }

    AttestationView of(Case open) {
        return of(open, label(open));
    }

    /** The same with the label that was found before. */
    AttestationView of(Case open, Optional<LabelOfAttestation.Issued> label) {
        return AttestationView.of(
                open, label.map(LabelOfAttestation.Issued::serial).orElse(null), actions.of(open));
    }

    /** The label that followed; only of what was granted is it asked for. */
    Optional<LabelOfAttestation.Issued> label(Case open) {
        var attestation = open.attestation();
        return attestation.state() == AttestationState.GRANTED ? labels.of(attestation.id()) : Optional.empty();
    }
}
