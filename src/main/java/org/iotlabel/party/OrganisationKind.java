package org.iotlabel.party;

/** What an organisation does in the scheme. */
public enum OrganisationKind {
    /** Makes products and attests them. */
    VENDOR,
    /** Evaluates products; needs an accreditation for each scope. */
    ASSESSMENT_BODY,
    /** Runs the scheme and decides; there is exactly one. */
    SCHEME;

    /** The role that decides who its members are. */
    Role admin() {
        return switch (this) {
            case VENDOR -> Role.VENDOR_ADMIN;
            case ASSESSMENT_BODY -> Role.BODY_ADMIN;
            case SCHEME -> Role.SCHEME_OWNER;
        };
    }
}
