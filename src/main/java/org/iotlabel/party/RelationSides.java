package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** On which side of a relation the caller stands: as the person, for an organisation that they administer, or above both. */
@ApplicationScoped
class RelationSides {
    private final Caller caller;

    RelationSides(Caller caller) {
        this.caller = caller;
    }

    /** The caller as an actor on that relation; empty where they stand on no side of it. */
    Optional<Actor> actor(@Nullable UUID person, @Nullable UUID organisation, UUID counterpart) {
        if (caller.has(SCHEME_OWNER)) {
            return Optional.of(caller.actor(SCHEME_OWNER));
        }
        if (caller.principal().equals(person)) {
            return caller.holdings().stream()
                    .filter(Holding::counts)
                    .findFirst()
                    .map(held -> caller.actor(held.organisation()));
        }
        return Stream.of(Optional.ofNullable(organisation), Optional.of(counterpart))
                .flatMap(Optional::stream)
                .filter(administered()::contains)
                .findFirst()
                .map(caller::actor);
    }

    /** Why the caller declares no such relation; empty where they do. */
    Optional<Problem> whyNotDeclare(@Nullable UUID person, @Nullable UUID organisation, UUID counterpart) {
        return caller.whyNot(Role.values())
                .or(() -> actor(person, organisation, counterpart).isPresent()
                        ? Optional.empty()
                        : Optional.of(caller.refusal(
                                "Only one of the two sides or the scheme owner declares a relation.",
                                VENDOR_ADMIN,
                                BODY_ADMIN,
                                SCHEME_OWNER)));
    }

    /** To be sent with the caller's own name. */
    Action ofCaller() {
        return declaration(whyNotDeclare(caller.principal(), null, caller.principal()));
    }

    /** To be sent in the name of that organisation. */
    Action of(UUID organisation) {
        return declaration(whyNotDeclare(null, organisation, organisation));
    }

    private static Action declaration(Optional<Problem> obstacle) {
        return Action.of("relation", "POST", "/api/v1/relations", obstacle);
    }

    /** The organisations for which the caller may speak. */
    Set<UUID> administered() {
        return caller.organisations(VENDOR_ADMIN, BODY_ADMIN);
    }
}
