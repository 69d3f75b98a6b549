package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.attestation.LabelOfAttestation;

/** Tells a vendor which label was issued for its attestation. */
@ApplicationScoped
class IssuedForAttestation implements LabelOfAttestation {
    private final Labels labels;

    IssuedForAttestation(Labels labels) {
        this.labels = labels;
    }

    @Override
    public Optional<Issued> of(UUID attestation) {
        return labels.issuedFor(attestation)
                .map(Label::serial)
                .map(serial -> new Issued(serial.toString(), LabelSection.at(serial)));
    }
}
