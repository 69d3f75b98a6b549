package org.iotlabel.certification;

import java.util.List;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An attestation that waits for the scheme, or on which it decided.
 *
 * @param level the level sought
 * @param review the open review, or the one that ended with the decision; absent where nobody has taken it in hand
 * @param certifier who opened it
 * @param actions what the caller may do next
 */
record DeskLine(
        UUID attestation,
        UUID vendor,
        UUID product,
        String baseline,
        int level,
        int revision,
        AttestationState state,
        @Nullable UUID review,
        @Nullable String certifier,
        List<Action> actions) {
    static DeskLine of(Attestation waiting, @Nullable Review review, List<Action> actions) {
        return new DeskLine(
                waiting.id(),
                waiting.vendor(),
                waiting.product(),
                waiting.baseline(),
                waiting.level(),
                waiting.revision(),
                waiting.state(),
                review == null ? null : review.id(),
                review == null ? null : review.certifierName(),
                actions);
    }
}
