package org.iotlabel.attestation;

import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
public class IllegalStep extends Problem {
    IllegalStep(AttestationState state) {
        super(AttestationProblem.ILLEGAL_STEP, "It is " + state.words() + ", and this step does not start there.");
        inState(state, state.next());
    }
}
