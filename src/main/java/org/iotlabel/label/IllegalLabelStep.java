package org.iotlabel.label;

import java.util.Comparator;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalLabelStep extends Problem {
    IllegalLabelStep(LabelState state) {
        super(
                LabelProblem.ILLEGAL_LABEL_STEP,
                "It is " + PlainWords.of(state) + ", and this step does not start there.");
        with("state", state.name());
        with(
                "allowed",
                state.next().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .toList());
    }
}
