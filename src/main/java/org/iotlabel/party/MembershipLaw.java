package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;

/** Who may become a member of what; PostgreSQL refuses the same where it is gone around. */
@ApplicationScoped
class MembershipLaw {
    private final Principals principals;
    private final Memberships memberships;
    private final Clock clock;

    MembershipLaw(Principals principals, Memberships memberships, Clock clock) {
        this.principals = principals;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Why somebody cannot found an organisation, whatever it is called; empty where they can. */
    static Optional<Problem> whyNotFound(Login login, List<Holding> held) {
        if (login.email() == null) {
            return Optional.of(new Problem(
                    PartyProblem.EMAIL_NOT_VERIFIED,
                    "Only a person whose address the identity provider has verified registers an organisation."));
        }
        return held.stream()
                .filter(holding -> isScheme(holding.role()))
                .findFirst()
                .map(MembershipLaw::partial);
    }

    /**
     * Makes whoever signed in a member.
     *
     * @throws Problem ALREADY_MEMBER; MACHINE_BOUND; NOT_IMPARTIAL
     */
    Membership join(Login login, Organisation organisation, Role role) {
        var principal = principals.join(login);
        for (var held : memberships.heldBy(principal.id())) {
            whyNot(held, principal.isMachine(), organisation, role).ifPresent(problem -> {
                throw problem;
            });
        }
        return memberships.add(new Membership(organisation.id(), principal, role, clock.instant()));
    }

    /** Why a role that somebody holds stands against another one; empty where it does not. */
    static Optional<Problem> whyNot(Holding held, boolean machine, Organisation organisation, Role role) {
        if (held.organisation().equals(organisation.id()) && held.role() == role) {
            return Optional.of(new Problem(PartyProblem.ALREADY_MEMBER, "You are " + role.words() + " there already."));
        }
        if (machine) {
            return Optional.of(
                    new Problem(PartyProblem.MACHINE_BOUND, "A machine acts for one organisation; end that first."));
        }
        return isScheme(held.role()) == isScheme(role) ? Optional.empty() : Optional.of(partial(held));
    }

    /** Lets nobody join what the scheme has not let in: throws ORGANISATION_STATE. */
    static void mustBeAdmitted(Organisation organisation) {
        var state = organisation.state();
        if (state != OrganisationState.ADMITTED) {
            throw new Problem(
                            PartyProblem.ORGANISATION_STATE,
                            "It is " + PlainWords.of(state) + "; nobody can join it now.")
                    .with("state", state.name());
        }
    }

    /**
     * Lets nobody finish what they may no longer begin; to be called with the organisation locked.
     *
     * @throws Problem FORBIDDEN where somebody does not hold the role there any more
     */
    void mustStillHold(Actor by, Organisation organisation, Role role) {
        var holds = memberships.heldBy(by.principal()).stream()
                .anyMatch(held -> held.organisation().equals(organisation.id()) && held.role() == role);
        if (!holds) {
            throw Caller.forbidden("You are no longer " + role.words() + " there.", role);
        }
    }

    private static Problem partial(Holding held) {
        return new Problem(
                PartyProblem.NOT_IMPARTIAL,
                "You are " + held.role().words() + ", in " + held.organisationName() + "; end that first.");
    }

    private static boolean isScheme(Role role) {
        return role.kind() == OrganisationKind.SCHEME;
    }
}
