package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Ends memberships. */
@ApplicationScoped
class MembershipWorkflow {
    private final Organisations organisations;
    private final Memberships memberships;
    private final Invitations invitations;
    private final ApiClients clients;
    private final LeavingLaw law;
    private final AuditTrail audit;
    private final Clock clock;

    MembershipWorkflow(
            Organisations organisations,
            Memberships memberships,
            Invitations invitations,
            ApiClients clients,
            LeavingLaw law,
            AuditTrail audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.invitations = invitations;
        this.clients = clients;
        this.law = law;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Ends a membership, and with it the invitations that this administrator sent and nobody used: who was put out
     * cannot come back through a door left open.
     *
     * @throws Problem NOT_FOUND; FORBIDDEN; STALE; LAST_ADMIN
     */
    @Transactional
    void end(UUID organisation, UUID id, Version seen) {
        law.whyNotBy(organisation, id).ifPresent(problem -> {
            throw problem;
        });
        var place = organisations.locked(organisation).orElseThrow(Problem::notFound);
        var membership = memberships.current(organisation, id).orElseThrow(Problem::notFound);
        seen.mustBe(membership.version());
        law.whyNotWithout(place, membership, law.admins(place)).ifPresent(problem -> {
            throw problem;
        });
        var by = law.actor(organisation, id);
        membership.end(clock.instant());
        clients.actingBy(membership).ifPresent(client -> client.remove(clock.instant()));
        if (membership.role() == place.kind().admin()) {
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
