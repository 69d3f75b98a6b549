package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** An offer of one role in one organisation to whoever proves an e-mail address, or to the client of that id. */
@Entity
class Invitation {
    /** How long it can be accepted. */
    static final Duration VALID = Duration.ofDays(7);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Nullable
    private String email;

    @Nullable
    @Column(name = "client_id")
    private String clientId;

    @Column(name = "token_digest")
    private String tokenDigest;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Nullable
    @Column(name = "settled_by")
    private UUID settledBy;

    @Nullable
    @Column(name = "settled_at")
    private Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init")
    Invitation(UUID organisation, NewInvitation sent, InvitationToken token, Actor by, Instant at) {
        this.organisation = organisation;
        role = sent.role();
        email = sent.email() == null ? null : Login.normalised(sent.email());
        clientId = sent.clientId();
        tokenDigest = token.digest();
        state = InvitationState.PENDING;
        invitedBy = by.principal();
        invitedAt = at;
        expiresAt = at.plus(VALID);
    }

    /**
     * Uses it up for whoever signed in.
     *
     * @throws Problem INVITATION_SPENT; INVITATION_EXPIRED; INVITED_SOMEBODY_ELSE; EMAIL_NOT_VERIFIED
     */
    void accept(Login login, Instant at) {
        whyNotSettled(at).ifPresent(problem -> {
            throw problem;
        });
        if (!isFor(login)) {
            throw !login.isMachine() && login.email() == null
                    ? new Problem(
                            PartyProblem.EMAIL_NOT_VERIFIED,
                            "The identity provider has not verified your address; an unverified one proves nothing.")
                    : new Problem(PartyProblem.INVITED_SOMEBODY_ELSE, "Sign in as the one who was invited.");
        }
        settle(InvitationState.ACCEPTED, login.principal(), at);
    }

    /**
     * Takes it back.
     *
     * @throws Problem INVITATION_SPENT; INVITATION_EXPIRED
     */
    void revoke(UUID by, Instant at) {
        whyNotSettled(at).ifPresent(problem -> {
            throw problem;
        });
        settle(InvitationState.REVOKED, by, at);
    }

    /** Takes it back where it is still open, expired or not. */
    void close(UUID by, Instant at) {
        if (state == InvitationState.PENDING) {
            settle(InvitationState.REVOKED, by, at);
        }
    }

    /** Makes room for another one of the same kind: an expired one is written down as such. */
    Optional<Problem> whyNotAnother(UUID by, Instant at) {
        if (stateAt(at) == InvitationState.PENDING) {
            return Optional.of(new Problem(
                            PartyProblem.INVITATION_PENDING,
                            "They can accept it until " + expiresAt
                                    + "; where its token is lost, revoke it and invite them anew.")
                    .with("invitation", id)
                    .with("expiresAt", expiresAt));
        }
        settle(InvitationState.EXPIRED, by, at);
        return Optional.empty();
    }

    /** The state, as it is at that time. */
    InvitationState stateAt(Instant at) {
        return state == InvitationState.PENDING && !at.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    /** Whether it invites the same one to the same. */
    boolean isLike(NewInvitation other) {
        return role == other.role()
                && (email == null
                        ? clientId != null && clientId.equals(other.clientId())
                        : other.email() != null && email.equals(Login.normalised(other.email())));
    }

    private boolean isFor(Login login) {
        return login.isMachine()
                ? login.clientId() != null && login.clientId().equals(clientId)
                : login.email() != null && login.email().equals(email);
    }

    /** Why nothing can become of it any more; empty while it is open. */
    Optional<Problem> whyNotSettled(Instant at) {
        return switch (stateAt(at)) {
            case PENDING -> Optional.empty();
            case ACCEPTED -> Optional.of(spent("It was accepted."));
            case REVOKED -> Optional.of(spent("It was taken back; another one is needed."));
            case EXPIRED ->
                Optional.of(new Problem(PartyProblem.INVITATION_EXPIRED, "Ask for a new one.")
                        .with("expiredAt", expiresAt));
        };
    }

    private void settle(InvitationState settled, UUID by, Instant at) {
        state = settled;
        settledBy = by;
        settledAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisation;
    }

    Role role() {
        return role;
    }

    @Nullable
    String email() {
        return email;
    }

    @Nullable
    String clientId() {
        return clientId;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private Problem spent(String what) {
        return new Problem(PartyProblem.INVITATION_SPENT, what).with("state", state.name());
    }
}
