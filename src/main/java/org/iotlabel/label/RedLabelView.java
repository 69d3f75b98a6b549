package org.iotlabel.label;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A label that turned red because its key was lost, for those who decide on it.
 *
 * @param serial as it is printed
 * @param cause why it turned red
 * @param loggedAt when the public log was told of its credential; absent where it never was of this one
 * @param decidedAt when it was decided, by our own record
 * @param holder to whom it was granted; absent, as the model is, where what is on record is not what was signed
 * @param confirmation what was proposed and not given up
 * @param links the label, its decision and its history
 * @param actions what the caller may do next
 */
record RedLabelView(
        String serial,
        LabelState state,
        RedCause cause,
        @Nullable Instant loggedAt,
        Instant decidedAt,
        @Nullable String holder,
        @Nullable String model,
        @Nullable LabelConfirmationView confirmation,
        Map<String, String> links,
        List<Action> actions) {
    /** Where everything about it can be looked at. */
    static Map<String, String> links(Label label) {
        var at = "/api/v1/labels/" + label.serial().value();
        return Map.of(
                "label", at,
                "decision.json", at + "/decision.json",
                "history", at + "/history",
                "evidence", at + "/evidence");
    }
}
