package org.iotlabel.attestation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attestation in a list. */
record AttestationLine(
        UUID id,
        UUID vendor,
        UUID product,
        String baseline,
        int level,
        AttestationState state,
        int revision,
        @Nullable Instant answerBy,
        Instant createdAt) {
    static AttestationLine of(Attestation attestation) {
        return new AttestationLine(
                attestation.id(),
                attestation.vendor(),
                attestation.product(),
                attestation.baseline(),
                attestation.level(),
                attestation.state(),
                attestation.revision(),
                attestation.answerBy().orElse(null),
                attestation.createdAt());
    }
}
