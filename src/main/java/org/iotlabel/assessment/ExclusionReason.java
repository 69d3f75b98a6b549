package org.iotlabel.assessment;

import org.iotlabel.party.Conflict;
import org.iotlabel.party.Ineligibility;

/** Why somebody cannot be drawn. */
enum ExclusionReason {
    /** The body has no recognised accreditation, or its recognition is suspended or was withdrawn. */
    NOT_RECOGNISED,
    /** The accreditation does not cover the category, the baseline or the level. */
    OUT_OF_SCOPE,
    /** The accreditation has run out, or has not begun. */
    LAPSED,
    /** Person or body belongs to the vendor, or did within 730 days. */
    RELATED_MEMBERSHIP,
    /** The person works or worked for the vendor, by a declared relation. */
    RELATED_EMPLOYMENT,
    /** Person or body advises or advised the vendor. */
    RELATED_CONSULTANCY,
    /** One owns or owned a share of the other. */
    RELATED_OWNERSHIP,
    /** Both belong to one group of companies. */
    RELATED_GROUP,
    /** The person has as many assessments open as one may have. */
    BUSY,
    /** The person declined this attestation, or did not answer in time. */
    DECLINED_BEFORE,
    /** The other seat is held by the same body. */
    SAME_BODY,
    /** The other seat is held by the same person, for another body. */
    SAME_PERSON;

    static ExclusionReason of(Ineligibility ineligibility) {
        return switch (ineligibility) {
            case NOT_RECOGNISED -> NOT_RECOGNISED;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
            case LAPSED -> LAPSED;
        };
    }

    static ExclusionReason of(Conflict conflict) {
        return switch (conflict) {
            case MEMBERSHIP -> RELATED_MEMBERSHIP;
            case EMPLOYMENT -> RELATED_EMPLOYMENT;
            case CONSULTANCY -> RELATED_CONSULTANCY;
            case OWNERSHIP -> RELATED_OWNERSHIP;
            case GROUP -> RELATED_GROUP;
        };
    }
}
