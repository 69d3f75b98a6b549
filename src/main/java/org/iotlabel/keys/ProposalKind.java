package org.iotlabel.keys;

/** What is proposed of a key. */
enum ProposalKind {
    /** That it takes the place of the one that signs now. */
    ROTATION,
    /** That it counts as lost. */
    COMPROMISE
}
