package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;

/** Founds the scheme's own organisation. */
@ApplicationScoped
class SchemeWorkflow {
    /** Copies of the application that start at once found the scheme one after the other. */
    private static final long FOUNDING = 0x1abe15c4e3e0L;

    private final Organisations organisations;
    private final AuditTrail audit;
    private final EntityManager entities;
    private final SchemeConfig config;
    private final Clock clock;

    SchemeWorkflow(
            Organisations organisations, AuditTrail audit, EntityManager entities, SchemeConfig config, Clock clock) {
        this.organisations = organisations;
        this.audit = audit;
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** Writes the scheme's organisation down, where it is not there yet. */
    @Transactional
    void found() {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(:founding)")
                .setParameter("founding", FOUNDING)
                .getSingleResult();
        if (organisations.schemeEntity().isPresent()) {
            return;
        }
        var described = new NewOrganisation(
                OrganisationKind.SCHEME, config.name(), config.address(), config.website(), config.country(), null);
        var scheme = Organisation.scheme(described, clock.instant());
        entities.persist(scheme);
        audit.record(Actor.SYSTEM, "scheme.foundation", Subject.of("organisation", scheme.id()));
    }
}
