package org.iotlabel.evidence;

/**
 * In which relation to the case a reader stands, worked out by the door. Foreign vendors, and assessors who were not drawn,
 * are {@link #ANYBODY}.
 */
public enum Audience {
    /** No part in the case: reads PUBLIC. */
    ANYBODY,
    /** The scheme's people: read PUBLIC and SCHEME. */
    SCHEME,
    /** An assessor drawn for the case: reads PUBLIC, SCHEME and ASSESSOR. */
    ASSESSOR,
    /** The vendor whose case it is: reads all. */
    VENDOR;

    /** Whether this audience may read, and so much as know of, evidence of that class. */
    public boolean mayRead(Confidentiality confidentiality) {
        return switch (confidentiality) {
            case PUBLIC -> true;
            case SCHEME -> this != ANYBODY;
            case ASSESSOR -> this != ANYBODY && this != SCHEME;
            case VENDOR -> this == VENDOR;
        };
    }
}
