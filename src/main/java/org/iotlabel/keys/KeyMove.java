package org.iotlabel.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.jspecify.annotations.Nullable;

/** One move of a key; written once. */
@Entity
@Immutable
@Table(name = "scheme_key_history")
class KeyMove {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "key")
    private SchemeKey key;

    private Instant at;

    @Nullable
    @Enumerated(EnumType.STRING)
    private KeyState fromState;

    @Enumerated(EnumType.STRING)
    private KeyState toState;

    private String reason;
    private UUID principal;
    private String name;
    private String role;

    @SuppressWarnings("NullAway.Init")
    protected KeyMove() {}

    /** A key that is seen for the first time. */
    static KeyMove first(SchemeKey key, Actor by, Instant at) {
        var move = by(key, by, at);
        move.toState = key.state();
        move.reason = "found in the keystore";
        return move;
    }

    static KeyMove of(SchemeKey key, Step step, Instant at) {
        var move = by(key, step.actor(), at);
        move.fromState = key.state();
        move.toState = step.target();
        move.reason = step.reason();
        return move;
    }

    private static KeyMove by(SchemeKey key, Actor actor, Instant at) {
        var move = new KeyMove();
        move.key = key;
        move.at = at;
        move.principal = actor.principal();
        move.name = actor.name();
        move.role = actor.role();
        return move;
    }
}
