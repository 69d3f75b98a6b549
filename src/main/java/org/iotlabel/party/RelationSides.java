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

    /** The organisations for which the caller may speak. */
    Set<UUID> administered() {
        return caller.organisations(VENDOR_ADMIN, BODY_ADMIN);
    }
}
