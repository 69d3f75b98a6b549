package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
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
    private final OwnershipLaw ownership;

    OwnershipWorkflow(
            Organisations organisations,
            OwnershipClaims claims,
            MembershipLaw law,
            AuditTrail audit,
            OwnershipLaw ownership) {
        this.organisations = organisations;
        this.claims = claims;
        this.law = law;
        this.audit = audit;
        this.ownership = ownership;
    }

    /**
     * Makes whoever signed in an owner of the scheme, once for each address that the configuration names.
     *
     * @throws Problem EMAIL_NOT_VERIFIED; NOT_AN_OWNER; OWNERSHIP_CLAIMED; ALREADY_MEMBER; NOT_IMPARTIAL
     */
    @Transactional
    Membership claim(Login login) {
        refuse(ownership.whyNotNamed(login));
        var email = Objects.requireNonNull(login.email());
        var scheme = organisations.schemeEntity().orElseThrow(Problem::notFound);
        organisations.locked(scheme.id());
        refuse(ownership.whyNotUsable(email));
        var membership = law.join(login, scheme, Role.SCHEME_OWNER);
        claims.make(email, login.principal());
        var actor = new Actor(login.principal(), login.name(), Role.SCHEME_OWNER.name());
        audit.record(actor, "scheme.ownership", Subject.of("membership", membership.id()));
        return membership;
    }

    private static void refuse(Optional<Problem> obstacle) {
        obstacle.ifPresent(problem -> {
            throw problem;
        });
    }
}
