package org.iotlabel.keys;

/** Whether a signature of a key counts, given when it provably was there. */
public enum Standing {
    /** The key was in use, and only ours. */
    GOOD,
    /** There never was such a key. */
    UNKNOWN_KEY,
    /** The signature is older than the use of the key. */
    NOT_IN_USE_YET,
    /** The signature appeared after the key was retired. */
    RETIRED,
    /** The signature appeared after the key was lost. */
    COMPROMISED
}
