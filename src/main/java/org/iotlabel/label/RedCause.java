package org.iotlabel.label;

/** Why a label turned red when its key was lost. */
enum RedCause {
    /** It is what its decision granted, and the public log was told of it only after the loss. */
    LOGGED_AFTER_THE_LOSS,
    /** What is on record is not what the decision granted, or not what the key signed and the log was told of. */
    NOT_OF_ITS_DECISION
}
