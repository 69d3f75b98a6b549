package org.iotlabel.label;

/** What came of one label after a key was lost. */
enum ResigningOutcome {
    /** It has to be signed anew, and has not been yet. */
    WAITING,
    /** Another key has signed it. */
    DONE,
    /** It was tried and went wrong; it is tried again. */
    FAILED,
    /** Nothing proves that it was there before the key was lost: somebody has to decide, and no job does. */
    TOO_LATE,
    /** It ended before its turn came. */
    ENDED
}
