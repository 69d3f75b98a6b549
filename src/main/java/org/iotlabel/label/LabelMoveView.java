package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One move of a label, as everybody may know it: no person and no words of theirs. Its holder and the scheme read those in
 * {@link StatedMoveView}.
 *
 * @param reasonCode why, where the move has a reason
 * @param role in which role somebody moved it
 */
public record LabelMoveView(
        LabelState from, LabelState to, @Nullable ReasonCode reasonCode, Instant at, String role) {
    /** Every move until now, the oldest first; an expiry that nobody has written down yet is one. */
    static List<LabelMoveView> of(Label label, Instant now) {
        var moves = label.history().stream().map(LabelMoveView::of).toList();
        var state = label.stateAt(now);
        // The moves may be read a moment after the label, when the expiry has been written down meanwhile.
        var isWritten = state == label.writtenState() || moves.stream().anyMatch(move -> move.to() == state);
        return isWritten
                ? moves
                : Stream.concat(moves.stream(), Stream.of(expiry(label, now))).toList();
    }

    private static LabelMoveView of(LabelMove move) {
        return new LabelMoveView(
                move.fromState(), move.toState(), move.reasonCode().orElse(null), move.at(), move.role());
    }

    private static LabelMoveView expiry(Label label, Instant now) {
        return new LabelMoveView(
                label.writtenState(), label.stateAt(now), null, label.validUntil(), Actor.SYSTEM.role());
    }
}
