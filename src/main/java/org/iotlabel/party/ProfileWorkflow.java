package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Changes what organisations say of themselves. */
@ApplicationScoped
class ProfileWorkflow {
    private final Organisations organisations;
    private final Groups groups;
    private final AuditTrail audit;

    ProfileWorkflow(Organisations organisations, Groups groups, AuditTrail audit) {
        this.organisations = organisations;
        this.groups = groups;
        this.audit = audit;
    }

    /**
     * Changes what an organisation says of itself.
     *
     * @throws Problem STALE
     */
    @Transactional
    Organisation describe(UUID id, OrganisationProfile profile, Version seen, Actor by) {
        var organisation = organisations.entity(id).orElseThrow(Problem::notFound);
        seen.mustBe(organisation.version());
        var group = organisation.groupKey();
        organisation.describe(profile);
        groups.leave(id, group, organisation.groupKey());
        organisations.flush();
        audit.record(by, "organisation.description", Subject.of("organisation", id));
        return organisation;
    }
}
