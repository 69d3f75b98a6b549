package org.iotlabel.oauth;

/** What the provider said when it was asked to remove a client (RFC 7592 section 2.3). */
public enum Removal {
    /** It removed the client. */
    GONE,
    /**
     * It does not take the registration access token (401): the client was removed before, or the token alone counts no more and
     * the client lives. Asking again cannot tell which.
     */
    UNKNOWN
}
