package org.iotlabel.label;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One move of a label; written once. */
@Entity
@Immutable
@Table(name = "label_history")
class LabelMove {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "label")
    private Label label;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private LabelState fromState;

    @Enumerated(EnumType.STRING)
    private LabelState toState;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private String words;
    private UUID principal;
    private String name;
    private String role;

    @SuppressWarnings("NullAway.Init")
    protected LabelMove() {}

    static LabelMove of(Label label, Step step, Instant at) {
        var move = new LabelMove();
        move.label = label;
        move.at = at;
        move.fromState = label.writtenState();
        move.toState = step.target();
        move.reasonCode = step.code().orElse(null);
        move.words = step.words();
        move.principal = step.actor().principal();
        move.name = step.actor().name();
        move.role = step.actor().role();
        return move;
    }

    Instant at() {
        return at;
    }

    LabelState fromState() {
        return fromState;
    }

    LabelState toState() {
        return toState;
    }

    Optional<ReasonCode> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    String role() {
        return role;
    }

    /** What the actor said, for the holder of the label and the scheme; empty where the system moved it. */
    String words() {
        return words;
    }
}
