package org.iotlabel.scheme;

import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalBaselineStep extends Problem {
    IllegalBaselineStep(BaselineState state) {
        super(SchemeProblem.ILLEGAL_BASELINE_STEP, "It is " + state.words() + ", and this step does not start there.");
        inState(state, state.next());
    }
}
