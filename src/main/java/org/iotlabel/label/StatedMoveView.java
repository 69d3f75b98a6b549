package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One move of a label with what was said of it, for its holder and the scheme only. Everybody reads {@link LabelMoveView}.
 *
 * @param reasonCode why, where the move has a reason
 * @param role in which role somebody moved it
 * @param words of whoever moved it; absent where the system did
 */
record StatedMoveView(
        LabelState from,
        LabelState to,
        @Nullable ReasonCode reasonCode,
        Instant at,
        String role,
        @Nullable String words) {
    /** Every move that everybody reads, in the same order. */
    static List<StatedMoveView> of(Label label, Instant now) {
        var moves = label.history();
        var told = LabelMoveView.of(label, now);
        // The last one may be an expiry that nobody has written down yet, which is nobody's words.
        return IntStream.range(0, told.size())
                .mapToObj(i -> of(told.get(i), i < moves.size() ? moves.get(i).words() : ""))
                .toList();
    }

    private static StatedMoveView of(LabelMoveView move, String words) {
        return new StatedMoveView(
                move.from(), move.to(), move.reasonCode(), move.at(), move.role(), words.isEmpty() ? null : words);
    }
}
