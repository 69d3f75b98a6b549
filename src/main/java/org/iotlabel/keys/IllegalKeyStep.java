package org.iotlabel.keys;

import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalKeyStep extends Problem {
    IllegalKeyStep(KeyState state) {
        super(KeyProblem.ILLEGAL_KEY_STEP, "It is " + PlainWords.of(state) + ", and this step does not start there.");
        inState(state, state.next());
    }
}
