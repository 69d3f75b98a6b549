package org.iotlabel.party;

/** Where an invitation stands. */
enum InvitationState {
    /** The one invited moves next; the organisation's administrators may revoke. */
    PENDING,
    /** Used once, and final. */
    ACCEPTED,
    /** Taken back by the organisation; final. */
    REVOKED,
    /** Nobody used it in time; derived from the time for readers, and stored when the next one takes its place. */
    EXPIRED
}
