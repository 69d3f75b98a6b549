package org.iotlabel.party;

/**
 * What a member may do in an organisation of one kind. Within a kind the weaker role stands first; none includes another,
 * so a door names every role that it lets in.
 */
public enum Role {
    /** Works on products and attestations. */
    VENDOR_MEMBER(OrganisationKind.VENDOR),
    /** Submits for the vendor, and decides who its members are. */
    VENDOR_ADMIN(OrganisationKind.VENDOR),
    /** Can be drawn to evaluate. */
    ASSESSOR(OrganisationKind.ASSESSMENT_BODY),
    /** Applies for accreditations, and decides who the body's members are. */
    BODY_ADMIN(OrganisationKind.ASSESSMENT_BODY),
    /** Decides on labels; never one who evaluates. */
    CERTIFIER(OrganisationKind.SCHEME),
    /** Admits organisations, recognises accreditations, publishes baselines. */
    SCHEME_OWNER(OrganisationKind.SCHEME);

    private final OrganisationKind kind;

    Role(OrganisationKind kind) {
        this.kind = kind;
    }

    /** The kind of organisation in which this role exists. */
    public OrganisationKind kind() {
        return kind;
    }
}
