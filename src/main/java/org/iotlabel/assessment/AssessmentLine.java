package org.iotlabel.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the queue of its assessor.
 *
 * @param dueAt until when something has to be done; absent while the clock stands still, and when nothing is due
 */
record AssessmentLine(
        UUID id,
        UUID attestation,
        int revision,
        AssessmentState state,
        Instant offeredAt,
        @Nullable Instant dueAt) {
    static AssessmentLine of(Assessment assessment) {
        return new AssessmentLine(
                assessment.id(),
                assessment.attestation(),
                assessment.revision(),
                assessment.state(),
                assessment.offeredAt(),
                assessment.dueAt().orElse(null));
    }
}
