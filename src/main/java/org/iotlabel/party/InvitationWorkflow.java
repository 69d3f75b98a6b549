package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Invites people and machines into organisations, and lets them accept once. */
@ApplicationScoped
class InvitationWorkflow {
    private final Organisations organisations;
    private final Invitations invitations;
    private final MembershipLaw law;
    private final AuditTrail audit;
    private final Clock clock;

    InvitationWorkflow(
            Organisations organisations, Invitations invitations, MembershipLaw law, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
    }

    /** An invitation, with what it is accepted with. */
    record Invited(Invitation invitation, InvitationToken token) {}

    /**
     * Invites somebody; the token is in the answer and nowhere else. Those who invite for one organisation do so one after
     * the other, so that the second of two sees what the first one sent.
     *
     * @throws Problem INVALID where the role does not fit; INVITATION_PENDING
     */
    @Transactional
    Invited invite(UUID organisation, NewInvitation sent, Actor by) {
        var kind = organisations
                .locked(organisation)
                .orElseThrow(Problem::notFound)
                .kind();
        var errors = sent.errors(kind);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        var token = InvitationToken.random();
        var at = clock.instant();
        var invitation = new Invitation(organisation, sent, token, by, at);
        invitations
                .pendingLike(invitation)
                .flatMap(open -> open.whyNotAnother(by.principal(), at))
                .ifPresent(problem -> {
                    throw problem;
                });
        invitations.flush();
        invitations.add(invitation);
        audit.record(by, "invitation.issue", subject(invitation), null, details(invitation));
        return new Invited(invitation, token);
    }

    /**
     * Takes an open invitation back and sends another one in its place, both or neither. It is left where somebody else is
     * invited now, or where nothing can become of it any more, as when this is sent twice.
     *
     * @throws Problem NOT_FOUND; INVALID where the role does not fit; INVITATION_PENDING
     */
    @Transactional
    Invited inviteInstead(UUID organisation, UUID open, NewInvitation sent, Actor by) {
        // In the order of invite(), so that of two at once the second sees what the first one sent.
        organisations.locked(organisation).orElseThrow(Problem::notFound);
        var invitation = invitations.locked(organisation, open).orElseThrow(Problem::notFound);
        if (invitation.isLike(sent) && invitation.whyNotSettled(clock.instant()).isEmpty()) {
            takeBack(invitation, by);
        }
        return invite(organisation, sent, by);
    }

    /**
     * Makes whoever signed in a member, where the token and the login belong together.
     *
     * @throws Problem NOT_FOUND; INVITATION_SPENT; INVITATION_EXPIRED; INVITED_SOMEBODY_ELSE; EMAIL_NOT_VERIFIED;
     *     ORGANISATION_STATE; ALREADY_MEMBER; MACHINE_BOUND; NOT_IMPARTIAL
     */
    @Transactional
    Membership accept(InvitationToken token, Login login) {
        var invitation = invitations.withToken(token).orElseThrow(Problem::notFound);
        invitation.accept(login, clock.instant());
        var organisation = organisations.entity(invitation.organisation()).orElseThrow(Problem::notFound);
        MembershipLaw.mustBeAdmitted(organisation);
        var membership = law.join(login, organisation, invitation.role());
        var actor = new Actor(login.principal(), login.name(), invitation.role().name());
        audit.record(actor, "invitation.acceptance", subject(invitation), null, details(invitation));
        return membership;
    }

    /**
     * Takes an invitation back.
     *
     * @throws Problem NOT_FOUND; STALE; INVITATION_SPENT; INVITATION_EXPIRED
     */
    @Transactional
    void revoke(UUID organisation, UUID id, Version seen, Actor by) {
        var invitation = invitations.locked(organisation, id).orElseThrow(Problem::notFound);
        seen.mustBe(invitation.version());
        takeBack(invitation, by);
    }

    private void takeBack(Invitation invitation, Actor by) {
        invitation.revoke(by.principal(), clock.instant());
        audit.record(by, "invitation.revocation", subject(invitation), null, details(invitation));
    }

    private static Subject subject(Invitation invitation) {
        return Subject.of("invitation", invitation.id());
    }

    private static Map<String, Object> details(Invitation invitation) {
        return Map.of(
                "organisation", invitation.organisation().toString(),
                "role", invitation.role().name());
    }
}
