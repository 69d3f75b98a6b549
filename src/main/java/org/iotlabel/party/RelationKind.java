package org.iotlabel.party;

/** What binds somebody to an organisation (ISO/IEC 17065 section 4.2). */
enum RelationKind {
    /** A person works for it. */
    EMPLOYMENT,
    /** A person or an organisation advises it. */
    CONSULTANCY,
    /** A person or an organisation owns a share of it. */
    OWNERSHIP,
    /** Two organisations belong to one group of companies. */
    GROUP;

    boolean isOfPersons() {
        return switch (this) {
            case EMPLOYMENT, CONSULTANCY, OWNERSHIP -> true;
            case GROUP -> false;
        };
    }

    boolean isOfOrganisations() {
        return switch (this) {
            case CONSULTANCY, OWNERSHIP, GROUP -> true;
            case EMPLOYMENT -> false;
        };
    }

    Conflict conflict() {
        return switch (this) {
            case EMPLOYMENT -> Conflict.EMPLOYMENT;
            case CONSULTANCY -> Conflict.CONSULTANCY;
            case OWNERSHIP -> Conflict.OWNERSHIP;
            case GROUP -> Conflict.GROUP;
        };
    }
}
