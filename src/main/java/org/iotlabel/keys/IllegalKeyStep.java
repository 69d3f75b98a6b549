package org.iotlabel.keys;

import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
class IllegalKeyStep extends Problem {
    IllegalKeyStep(KeyState state, KeyState target) {
        super(KeyProblem.ILLEGAL_KEY_STEP, "It is " + state + ", and from there nothing leads to " + target + ".");
        with("state", state.name());
        with("allowed", state.next().stream().sorted().map(Enum::name).toList());
    }
}
