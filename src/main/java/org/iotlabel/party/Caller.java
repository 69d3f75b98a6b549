package org.iotlabel.party;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.desk.Seat;
import org.iotlabel.desk.Visitor;
import org.iotlabel.idempotency.Requester;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.LackingRole;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Who makes the present request, and what they may do. The token says who; the memberships in our tables, read once a
 * request, say what: no role in a token counts.
 */
@RequestScoped
public class Caller implements Requester, Visitor {
    private final CurrentIdentityAssociation identities;
    private final Memberships memberships;

    @Nullable
    private Optional<Login> login;

    @Nullable
    private List<Holding> holdings;

    Caller(CurrentIdentityAssociation identities, Memberships memberships) {
        this.identities = identities;
        this.memberships = memberships;
    }

    /** Whether a valid token came with the request; a token that is refused is answered 401 right here. */
    @Override
    public boolean isSignedIn() {
        return signIn().isPresent();
    }

    /** Whether a program acts, with a token of its own; see {@link Login} for the claims that decide. */
    public boolean isMachine() {
        return signIn().map(Login::isMachine).orElse(false);
    }

    /**
     * The key of the person or machine: the same for the same (issuer, subject) for ever, also before they are a member
     * of anything. Answers 401 without a token.
     */
    @Override
    public UUID principal() {
        return login().principal();
    }

    /** How they are called in records. */
    @Override
    public String name() {
        return login().name();
    }

    @Override
    public List<Seat> seats() {
        return holdings().stream()
                .map(one -> new Seat(
                        one.organisation(),
                        one.organisationName(),
                        one.role().kind().name(),
                        one.state().name(),
                        one.role().name(),
                        one.counts()))
                .toList();
    }

    /** How an organisation is called to which the caller belongs, in whatever state it is. */
    String nameOf(UUID organisation) {
        return holdings().stream()
                .filter(one -> one.organisation().equals(organisation))
                .map(Holding::organisationName)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /** In lower case, and only when the identity provider has verified it; never of a machine. */
    public Optional<String> email() {
        return Optional.ofNullable(login().email());
    }

    /** Whether the caller holds one of the roles in any organisation that is admitted. */
    public boolean has(Role... roles) {
        return counting(roles).findAny().isPresent();
    }

    /** The admitted organisations in which the caller holds one of the roles. */
    public Set<UUID> organisations(Role... roles) {
        return counting(roles).map(Holding::organisation).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the caller holds one of the roles in that organisation, and it is admitted. */
    public boolean holds(UUID organisation, Role... roles) {
        return organisations(roles).contains(organisation);
    }

    /** The caller as an actor with the strongest role they hold in that organisation; 404 where they hold none. */
    public Actor actor(UUID organisation) {
        return counting(Role.values())
                .filter(holding -> holding.organisation().equals(organisation))
                .map(Holding::role)
                .max(Comparator.naturalOrder())
                .map(this::acting)
                .orElseThrow(Problem::notFound);
    }

    /** The caller as an actor in a role that they hold in some admitted organisation; 403 where they do not. */
    public Actor actor(Role role) {
        if (!has(role)) {
            throw forbidden("Only " + role.words() + " may do this.", role);
        }
        return acting(role);
    }

    /** Why the caller is not let in where a person in one of these roles is needed; empty where they are. */
    public Optional<Problem> whyNot(Role... roles) {
        return isMachine()
                ? Optional.of(new Problem(CommonProblem.FORBIDDEN, "A person has to do this; machines may not."))
                : whyNotEither(roles);
    }

    /** The same where a machine may do it too. */
    public Optional<Problem> whyNotEither(Role... roles) {
        return has(roles)
                ? Optional.empty()
                : Optional.of(lacking(holdings(), roles, "whose organisation is admitted"));
    }

    /** The same for what belongs to that organisation. To those outside it must look as if it were not there. */
    public Optional<Problem> whyNotIn(UUID organisation, Role... roles) {
        return whyNot(roles)
                .or(() -> holds(organisation, roles) ? Optional.empty() : Optional.of(outside(organisation, roles)));
    }

    /** Lets nobody pass who does not hold one of the roles in that organisation; see {@link #whyNotIn}. */
    void mustHold(UUID organisation, Role... roles) {
        whyNotIn(organisation, roles).ifPresent(problem -> {
            throw problem;
        });
    }

    private Problem outside(UUID organisation, Role... roles) {
        var there = holdings().stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
        return there.isEmpty()
                ? Problem.notFound()
                : lacking(there, roles, "of this organisation, while it is admitted,");
    }

    private static Problem lacking(List<Holding> held, Role[] roles, String where) {
        var words = Arrays.stream(roles).map(Role::words).toList();
        var most = String.join(", ", words.subList(0, words.size() - 1));
        var needed = most.isEmpty() ? words.getLast() : most + " or " + words.getLast();
        return refusal(held, "Only " + needed + " " + where + " may do this.", roles);
    }

    /** That sentence to a caller who may not do something, with the roles of which one is needed. */
    Problem refusal(String sentence, Role... roles) {
        return refusal(holdings(), sentence, roles);
    }

    /** Whoever holds the role in an organisation that is not admitted lacks it for a while only. */
    private static Problem refusal(List<Holding> held, String sentence, Role... roles) {
        var wanted = List.of(roles);
        return held.stream().map(Holding::role).anyMatch(wanted::contains)
                ? forbidden(sentence, roles)
                : new LackingRole(sentence).with("roles", names(roles));
    }

    /** The sentence is for people; programs read the names of the roles, one of which is needed. */
    static Problem forbidden(String sentence, Role... roles) {
        return new Problem(CommonProblem.FORBIDDEN, sentence).with("roles", names(roles));
    }

    private static List<String> names(Role... roles) {
        return Arrays.stream(roles).map(Role::name).toList();
    }

    /** What the token says; 401 without one. */
    Login login() {
        return signIn().orElseThrow(UnauthorizedException::new);
    }

    /** Every role held now, also in organisations that are not admitted. */
    List<Holding> holdings() {
        if (holdings == null) {
            holdings = signIn().map(Login::principal).map(memberships::heldBy).orElse(List.of());
        }
        return holdings;
    }

    /** Whether the caller is a member of that organisation, whatever its state. */
    boolean belongsTo(UUID organisation) {
        return holdings().stream().anyMatch(holding -> holding.organisation().equals(organisation));
    }

    private Actor acting(Role role) {
        return new Actor(principal(), name(), role.name());
    }

    private Stream<Holding> counting(Role... roles) {
        var wanted = EnumSet.noneOf(Role.class);
        wanted.addAll(Arrays.asList(roles));
        return holdings().stream().filter(Holding::counts).filter(holding -> wanted.contains(holding.role()));
    }

    private Optional<Login> signIn() {
        if (login == null) {
            login = Login.of(identities.getIdentity());
        }
        return login;
    }
}
