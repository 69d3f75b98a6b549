package org.iotlabel.label;

import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalLabelStep extends Problem {
    IllegalLabelStep(LabelState state) {
        super(LabelProblem.ILLEGAL_LABEL_STEP, state.sentence() + ", and this step does not start there.");
        inState(state, state.next());
    }
}
