package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.problem.Problem;

/** Lets those into the scheme whom the configuration names as its owners. */
@ApplicationScoped
class OwnershipWorkflow {
    private final Organisations organisations;
    private final OwnershipClaims claims;
    private final MembershipLaw law;
    private final AuditTrail audit;
    private final SchemeConfig config;

    OwnershipWorkflow(
            Organisations organisations,
            OwnershipClaims claims,
            MembershipLaw law,
            AuditTrail audit,
            SchemeConfig config) {
        this.organisations = organisations;
        this.claims = claims;
        this.law = law;
        this.audit = audit;
        this.config = config;
    }

    /**
     * Makes whoever signed in an owner of the scheme, once for each address that the configuration names.
     *
     * @throws Problem EMAIL_NOT_VERIFIED; NOT_AN_OWNER; OWNERSHIP_CLAIMED; ALREADY_MEMBER; NOT_IMPARTIAL
     */
    @Transactional
    Membership claim(Login login) {
        var email = login.email();
        if (email == null) {
            throw new Problem(
                    PartyProblem.EMAIL_NOT_VERIFIED, "Only a person with a verified address can own the scheme.");
        }
        if (config.ownerEmails().orElse(Set.of()).stream()
                .map(Login::normalised)
                .noneMatch(email::equals)) {
            throw new Problem(PartyProblem.NOT_AN_OWNER, "The operator's configuration does not name it.");
        }
        var scheme = organisations.schemeEntity().orElseThrow(Problem::notFound);
        organisations.locked(scheme.id());
        if (claims.isMade(email)) {
            throw new Problem(PartyProblem.OWNERSHIP_CLAIMED, "An owner of the scheme can invite you again.");
        }
        var membership = law.join(login, scheme, Role.SCHEME_OWNER);
        claims.make(email, login.principal());
        var actor = new Actor(login.principal(), login.name(), Role.SCHEME_OWNER.name());
        audit.record(actor, "scheme.ownership", Subject.of("membership", membership.id()));
        return membership;
    }
}
