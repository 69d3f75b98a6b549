package org.iotlabel.verifier;

/** What is looked at, in the order in which it is. */
public enum Stage {
    /** Whether every byte is as it was signed. */
    INTEGRITY,
    /** Whether it is a label of the scheme that is trusted. */
    ISSUER,
    /** Whether the public log has seen it, and when. */
    LOG_INCLUSION,
    /** Whether the keys that signed it counted then. */
    KEY_STATE,
    /** Whether it was suspended or ended, and how fresh that knowledge is. */
    STATUS,
    /** Whether it runs today. */
    VALIDITY,
    /** Whether it claims only what was assessed, and belongs to the product in hand. */
    SCOPE
}
