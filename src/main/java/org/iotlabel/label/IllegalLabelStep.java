package org.iotlabel.label;

import java.util.Comparator;
import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalLabelStep extends Problem {
    IllegalLabelStep(LabelState state, LabelState target) {
        super(LabelProblem.ILLEGAL_LABEL_STEP, "It is " + state + ", and from there nothing leads to " + target + ".");
        with("state", state.name());
        with(
                "allowed",
                state.next().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .toList());
    }
}
