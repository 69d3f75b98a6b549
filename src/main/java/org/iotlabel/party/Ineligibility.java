package org.iotlabel.party;

/** Why the assessors of a body cannot be drawn for some work. */
public enum Ineligibility {
    /** The body is not admitted, or has no accreditation that is recognised, not suspended and not withdrawn. */
    NOT_RECOGNISED,
    /** The accreditation does not cover the category, the baseline's version or the level. */
    OUT_OF_SCOPE,
    /** The accreditation has run out, or has not begun. */
    LAPSED
}
