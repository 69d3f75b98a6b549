package org.iotlabel.attestation;

import java.util.Comparator;
import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
public class IllegalStep extends Problem {
    IllegalStep(AttestationState state) {
        super(AttestationProblem.ILLEGAL_STEP, "It is " + state.words() + ", and this step does not start there.");
        with("state", state.name());
        with(
                "allowed",
                state.next().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .toList());
    }
}
