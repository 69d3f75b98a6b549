package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;

/**
 * Why a membership cannot be ended now: everybody ends their own, administrators any of their organisation, and somebody
 * who can invite others stays. The workflow asks before it acts and the view asks before it offers.
 */
@ApplicationScoped
class LeavingLaw {
    private static final Role[] ADMINS = {VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER};

    private final Memberships memberships;
    private final Caller caller;

    LeavingLaw(Memberships memberships, Caller caller) {
        this.memberships = memberships;
        this.caller = caller;
    }

    Optional<Problem> whyNotEnd(Organisation place, Membership membership, long admins) {
        return whyNotBy(place.id(), membership.id()).or(() -> whyNotWithout(place, membership, admins));
    }

    /** How many administer it now: asked once, and handed to what is asked of each member. */
    long admins(Organisation place) {
        return memberships.holders(place.id(), place.kind().admin());
    }

    /** What can be told before anything is read. */
    Optional<Problem> whyNotBy(UUID organisation, UUID membership) {
        if (own(membership).isPresent() || caller.holds(organisation, ADMINS)) {
            return Optional.empty();
        }
        return Optional.of(
                caller.belongsTo(organisation)
                        ? Caller.forbidden("Only an administrator ends the membership of somebody else.", ADMINS)
                        : Problem.notFound());
    }

    /** Where the scheme refused the organisation, nobody is needed any more. */
    Optional<Problem> whyNotWithout(Organisation place, Membership membership, long admins) {
        return membership.role() == place.kind().admin() && place.state() != OrganisationState.REFUSED && admins < 2
                ? Optional.of(new Problem(PartyProblem.LAST_ADMIN, "Invite another administrator first."))
                : Optional.empty();
    }

    /** In which role the caller does it. */
    Actor actor(UUID organisation, UUID membership) {
        return own(membership)
                .map(held ->
                        new Actor(caller.principal(), caller.name(), held.role().name()))
                .orElseGet(() -> caller.actor(organisation));
    }

    private Optional<Holding> own(UUID membership) {
        return caller.holdings().stream()
                .filter(held -> held.membership().equals(membership))
                .findFirst();
    }
}
