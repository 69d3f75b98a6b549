package org.iotlabel.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.iotlabel.problem.Problem;

/** Why somebody cannot claim the scheme: the workflow asks before it acts, and the pages before they offer. */
@ApplicationScoped
class OwnershipLaw {
    private final Organisations organisations;
    private final OwnershipClaims claims;
    private final SchemeConfig config;

    OwnershipLaw(Organisations organisations, OwnershipClaims claims, SchemeConfig config) {
        this.organisations = organisations;
        this.claims = claims;
        this.config = config;
    }

    /** Why the operator's configuration does not let them; asks no database, for anybody may knock. */
    Optional<Problem> whyNotNamed(Login login) {
        var email = login.email();
        if (email == null) {
            return Optional.of(new Problem(
                    PartyProblem.EMAIL_NOT_VERIFIED, "Only a person with a verified address can own the scheme."));
        }
        return config.ownerEmails().orElse(Set.of()).stream()
                        .map(Login::normalised)
                        .anyMatch(email::equals)
                ? Optional.empty()
                : Optional.of(new Problem(
                        PartyProblem.NOT_AN_OWNER,
                        "Whoever operates this installation has not named your address as that of an owner."));
    }

    /** Why an address that is named cannot be used; empty where it can. */
    Optional<Problem> whyNotUsable(String email) {
        return claims.isMade(email)
                ? Optional.of(new Problem(
                        PartyProblem.OWNERSHIP_CLAIMED,
                        "Your address claimed the scheme before. An owner of the scheme can invite you again."))
                : Optional.empty();
    }

    /** Everything that stands against it. */
    Optional<Problem> whyNotClaim(Login login, List<Holding> held) {
        return whyNotNamed(login)
                .or(() -> Optional.ofNullable(login.email()).flatMap(this::whyNotUsable))
                .or(() -> organisations
                        .schemeEntity()
                        .flatMap(scheme -> held.stream()
                                .flatMap(one ->
                                        MembershipLaw.whyNot(one, login.isMachine(), scheme, Role.SCHEME_OWNER)
                                                .stream())
                                .findFirst()));
    }
}
