package org.iotlabel.party;

/** Why somebody may not judge the work of an organisation (ISO/IEC 17065 section 4.2). */
public enum Conflict {
    /** They are, or were, a member of it here, or act for it. */
    MEMBERSHIP,
    /** They work, or worked, for it or its group. */
    EMPLOYMENT,
    /** They or their organisation advise, or advised, it or its group. */
    CONSULTANCY,
    /** One owns, or owned, a share of the other. */
    OWNERSHIP,
    /** Their organisation belongs, or belonged, to the same group, or they are or were a member there. */
    GROUP
}
