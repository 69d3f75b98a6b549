package org.iotlabel.attestation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An attestation in a list.
 *
 * @param actions what the caller may do next
 */
record AttestationLine(
        UUID id,
        UUID vendor,
        UUID product,
        String baseline,
        int level,
        AttestationState state,
        int revision,
        @Nullable Instant answerBy,
        Instant createdAt,
        List<Action> actions) {
    static AttestationLine of(Attestation attestation, List<Action> actions) {
        return new AttestationLine(
                attestation.id(),
                attestation.vendor(),
                attestation.product(),
                attestation.baseline(),
                attestation.level(),
                attestation.state(),
                attestation.revision(),
                attestation.answerBy().orElse(null),
                attestation.createdAt(),
                actions);
    }
}
