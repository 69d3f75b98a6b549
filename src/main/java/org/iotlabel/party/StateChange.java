package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.jspecify.annotations.Nullable;

/** One line of a history: written once with the change itself. */
@MappedSuperclass
abstract class StateChange {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private Instant at;

    @Nullable
    @Column(name = "from_state")
    private String fromState;

    @Column(name = "to_state")
    private String toState;

    private UUID principal;
    private String name;
    private String role;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected StateChange() {}

    /** From nothing, or from a state, to a state. */
    @SuppressWarnings("NullAway.Init")
    StateChange(@Nullable Enum<?> from, Enum<?> to, Actor actor, String reason, Instant at) {
        this.fromState = from == null ? null : from.name();
        this.toState = to.name();
        this.principal = actor.principal();
        this.name = actor.name();
        this.role = actor.role();
        this.reason = reason;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    @Nullable
    String from() {
        return fromState;
    }

    String to() {
        return toState;
    }

    String role() {
        return role;
    }

    String reason() {
        return reason;
    }
}
