package org.iotlabel.attestation;

import java.util.Comparator;
import org.iotlabel.problem.Problem;

/** The state does not allow the step. */
public class IllegalStep extends Problem {
    IllegalStep(AttestationState state, AttestationState target) {
        super(AttestationProblem.ILLEGAL_STEP, "It is " + state + ", and from there nothing leads to " + target + ".");
        with("state", state.name());
        with(
                "allowed",
                state.next().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Enum::name)
                        .toList());
    }
}
