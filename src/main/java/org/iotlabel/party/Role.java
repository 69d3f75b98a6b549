package org.iotlabel.party;

/**
 * What a member may do in an organisation of one kind. Within a kind the weaker role stands first; none includes another,
 * so a door names every role that it lets in.
 */
public enum Role {
    /** Works on products and attestations. */
    VENDOR_MEMBER(OrganisationKind.VENDOR, "a member of a vendor"),
    /** Submits for the vendor, and decides who its members are. */
    VENDOR_ADMIN(OrganisationKind.VENDOR, "an administrator of a vendor"),
    /** Can be drawn to evaluate. */
    ASSESSOR(OrganisationKind.ASSESSMENT_BODY, "an assessor"),
    /** Applies for accreditations, and decides who the body's members are. */
    BODY_ADMIN(OrganisationKind.ASSESSMENT_BODY, "an administrator of an assessment body"),
    /** Decides on labels; never one who evaluates. */
    CERTIFIER(OrganisationKind.SCHEME, "a certifier"),
    /** Admits organisations, recognises accreditations, publishes baselines. */
    SCHEME_OWNER(OrganisationKind.SCHEME, "an owner of the scheme");

    private final OrganisationKind kind;
    private final String words;

    Role(OrganisationKind kind, String words) {
        this.kind = kind;
        this.words = words;
    }

    /** Who holds it, within a sentence. */
    public String words() {
        return words;
    }

    /** The kind of organisation in which this role exists. */
    public OrganisationKind kind() {
        return kind;
    }
}
