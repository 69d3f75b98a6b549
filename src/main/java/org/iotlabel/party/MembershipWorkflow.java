package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.problem.Problem;

/** Ends memberships. */
@ApplicationScoped
class MembershipWorkflow {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Invitations invitations;
    private final AuditTrail audit;
    private final Clock clock;

    MembershipWorkflow(
            Organisations organisations,
            Memberships memberships,
            Invitations invitations,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends a membership, and with it the invitations that this administrator sent and nobody used: who was put out
     * cannot come back through a door left open.
     *
     * @throws Problem NOT_FOUND; LAST_ADMIN
     */
    @Transactional
    void end(UUID organisation, UUID id, Actor by) {
        var place = organisations.locked(organisation).orElseThrow(Problem::notFound);
        var membership = memberships.current(organisation, id).orElseThrow(Problem::notFound);
        var isAdmin = membership.role() == place.kind().admin();
        // Where the scheme refused the organisation, nobody is needed any more.
        if (isAdmin
                && place.state() != OrganisationState.REFUSED
                && memberships.holders(organisation, membership.role()) < 2) {
            throw new Problem(PartyProblem.LAST_ADMIN, "Invite another administrator first.");
        }
        membership.end(clock.instant());
        if (isAdmin) {
            for (var open :
                    invitations.pendingBy(organisation, membership.principal().id())) {
                open.close(by.principal(), clock.instant());
            }
        }
        var details = Map.<String, Object>of(
                "organisation", organisation.toString(),
                "principal", membership.principal().id().toString(),
                "role", membership.role().name());
        audit.record(by, "membership.end", Subject.of("membership", id), null, details);
    }
}
