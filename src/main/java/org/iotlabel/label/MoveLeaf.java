package org.iotlabel.label;

import java.time.Instant;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;

/**
 * That a label moved, as the public log has it.
 *
 * @param serial without hyphens
 * @param at since when it is so; an expiry since the end of the validity
 * @param reasonCode present where the move has one; the words behind it are not public
 * @param supersededBy the label in its place, where there is one
 */
record MoveLeaf(
        String kind,
        Instant at,
        String serial,
        LabelState from,
        LabelState to,
        Optional<ReasonCode> reasonCode,
        Optional<String> supersededBy) {
    /** A move that the label has just taken. */
    static CanonicalJson of(Label label, LabelState from) {
        return CanonicalJson.of(new MoveLeaf(
                "label-moved",
                label.since(),
                label.serial().value(),
                from,
                label.writtenState(),
                label.reasonCode(),
                label.supersededBy().map(Serial::value)));
    }
}
