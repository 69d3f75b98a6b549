package org.iotlabel.label;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a label stands at an instant, time included: what every public surface is made of.
 *
 * @param reasonCode why it stands there, where there is a reason
 * @param since since when it stands there
 */
public record LabelStanding(LabelState state, Optional<ReasonCode> reasonCode, Instant since) {
    static LabelStanding of(Label label, Instant now) {
        var state = label.stateAt(now);
        return state == label.writtenState()
                ? new LabelStanding(state, label.reasonCode(), label.since())
                : new LabelStanding(state, Optional.empty(), label.validUntil());
    }
}
