package org.iotlabel.evidence;

/**
 * How far a piece of evidence may go; each class is narrower than the one before it. Whoever sent a file chooses its class
 * and can never change it, nor can anybody else. What each audience may read is said by {@link Audience}.
 */
public enum Confidentiality {
    /** For everybody, once a label was granted for the revision that it belongs to. */
    PUBLIC,
    /** For all who work on the case: the scheme's people, the assessors drawn, the vendor. */
    SCHEME,
    /** For the assessors drawn and the vendor; the scheme decides by their report. */
    ASSESSOR,
    /** Stays with the vendor. No assessor can open it, so it shows nothing of a claim. */
    VENDOR
}
