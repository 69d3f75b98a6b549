package org.iotlabel.party;

import org.iotlabel.problem.ProblemType;

/** What can go wrong with organisations and those who act for them. */
public enum PartyProblem implements ProblemType {
    /** Name and country are those of an organisation that applied or was admitted before. */
    ORGANISATION_EXISTS(409, "There is such an organisation already"),
    /** The members state and allowed say where it stands and what could follow. */
    ORGANISATION_STATE(409, "The organisation's state does not allow this"),
    ACCREDITATION_STATE(409, "The accreditation's state does not allow this"),
    /** The identity provider has not verified the caller's e-mail address. */
    EMAIL_NOT_VERIFIED(403, "A verified e-mail address is needed"),
    /** The invitation names another e-mail address or another client. */
    INVITED_SOMEBODY_ELSE(403, "This invitation is for somebody else"),
    /** The member invitation names the one that is open. */
    INVITATION_PENDING(409, "They are invited to this role already"),
    /** It was accepted or revoked before. */
    INVITATION_SPENT(409, "This invitation cannot be used any more"),
    INVITATION_EXPIRED(410, "This invitation has expired"),
    ALREADY_MEMBER(409, "They hold this role already"),
    /** A machine acts for one organisation only. */
    MACHINE_BOUND(409, "This machine acts for another organisation already"),
    /** Somebody has to be able to invite others. */
    LAST_ADMIN(409, "An organisation keeps at least one administrator"),
    /** Who acts for the scheme acts for nobody else, nor decides on what is theirs (ISO/IEC 17065 section 4.2). */
    NOT_IMPARTIAL(409, "Impartiality does not allow this"),
    NOT_AN_OWNER(403, "This address is not among those who own the scheme"),
    OWNERSHIP_CLAIMED(409, "This address was used to claim the scheme before"),
    KEY_REGISTERED(409, "The vendor has registered a key of this name before"),
    KEY_RETIRED(409, "This key is retired already"),
    RELATION_ENDED(409, "This relation has an end already"),
    /** The member client names it. */
    CLIENT_EXISTS(409, "There is such an API client already"),
    CLIENT_LIMIT(409, "The organisation has as many API clients as it may have"),
    CLIENT_STATE(409, "The API client's state does not allow this"),
    /** The operator has not turned it on, or the identity provider does not offer it. */
    CLIENT_REGISTRATION_OFF(409, "API clients are not made here"),
    CLIENT_REGISTRATION_FAILED(503, "The API client could not be made");

    private final int status;
    private final String title;

    PartyProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
