package org.iotlabel.certification;

/** What a certifier decides. */
enum Outcome {
    /** The label is granted at the level sought. */
    GRANT,
    /** It is not, for reasons. */
    DENY
}
