package org.iotlabel.problem;

/**
 * Thrown at somebody who does not hold the role that something needs, in whatever state it is: nothing that becomes of it
 * would let them.
 */
public final class LackingRole extends Problem {
    public LackingRole(String detail) {
        super(CommonProblem.FORBIDDEN, detail);
    }
}
