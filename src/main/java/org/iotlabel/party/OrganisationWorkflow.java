package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Registers organisations, and lets them in or not. */
@ApplicationScoped
class OrganisationWorkflow {
    private final Organisations organisations;
    private final Memberships memberships;
    private final MembershipLaw law;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final Clock clock;

    OrganisationWorkflow(
            Organisations organisations,
            Memberships memberships,
            MembershipLaw law,
            AuditTrail audit,
            EntityManager entities,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.law = law;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Registers an organisation; whoever does it becomes its first administrator.
     *
     * @throws Problem EMAIL_NOT_VERIFIED, also of a machine; ORGANISATION_EXISTS; NOT_IMPARTIAL
     */
    @Transactional
    Organisation register(NewOrganisation sent, Login login) {
        MembershipLaw.whyNotFound(login, memberships.heldBy(login.principal())).ifPresent(problem -> {
            throw problem;
        });
        var admin = sent.kind().admin();
        var actor = new Actor(login.principal(), login.name(), admin.name());
        var organisation = Organisation.applied(sent, actor, clock.instant());
        organisations.refuseTwin(organisation);
        entities.persist(organisation);
        law.join(login, organisation, admin);
        entities.flush();
        audit.record(
                actor,
                "organisation.registration",
                subject(organisation.id()),
                null,
                Map.of("kind", sent.kind().name(), "name", organisation.name()));
        return organisation;
    }

    /**
     * Moves an organisation.
     *
     * @throws Problem NOT_FOUND; STALE; ORGANISATION_STATE
     */
    @Transactional
    Organisation take(UUID id, OrganisationStep step, Version seen) {
        var organisation = organisations.entity(id).orElseThrow(Problem::notFound);
        seen.mustBe(organisation.version());
        organisation.take(step, clock.instant());
        entities.flush();
        audit.record(step.actor(), step.action(), subject(id), step.reason(), Map.of());
        return organisation;
    }

    private static Subject subject(UUID organisation) {
        return Subject.of("organisation", organisation);
    }
}
