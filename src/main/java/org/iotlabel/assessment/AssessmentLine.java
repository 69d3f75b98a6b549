package org.iotlabel.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the queue of its assessor.
 *
 * @param dueAt until when something has to be done; absent while the clock stands still, and when nothing is due
 * @param actions whether the caller may take it up or decline it; the assessment itself offers the rest
 */
record AssessmentLine(
        UUID id,
        UUID attestation,
        int revision,
        AssessmentState state,
        Instant offeredAt,
        @Nullable Instant dueAt,
        List<Action> actions) {
    static AssessmentLine of(Assessment assessment, List<Action> actions) {
        return new AssessmentLine(
                assessment.id(),
                assessment.attestation(),
                assessment.revision(),
                assessment.state(),
                assessment.offeredAt(),
                assessment.dueAt().orElse(null),
                actions);
    }
}
