package org.iotlabel.scheme;

/** What an examination found about one requirement (the verdicts follow ETSI TS 103 701, plus the vendor's two). */
public enum Verdict {
    /** The evidence shows that it is met. */
    PASS,
    /** The evidence shows that it is not met. */
    FAIL,
    /** The evidence shows neither; counts as not met, never as met. */
    INCONCLUSIVE,
    /** It cannot be asked of this device, although the expression says so; needs a justification. */
    NOT_APPLICABLE,
    /** The vendor does not say that it is met; needs a justification, and counts as not met. */
    NOT_CLAIMED
}
