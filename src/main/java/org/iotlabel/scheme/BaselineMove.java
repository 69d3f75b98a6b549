package org.iotlabel.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One move of a baseline; written once. */
@Entity
@Immutable
@Table(name = "baseline_history")
class BaselineMove {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "baseline")
    private Baseline baseline;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private BaselineState fromState;

    @Enumerated(EnumType.STRING)
    private BaselineState toState;

    private UUID principal;
    private String actor;
    private String role;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    @SuppressWarnings("NullAway.Init")
    protected BaselineMove() {}

    static BaselineMove of(Baseline baseline, Step step, Instant at) {
        BaselineMove move = new BaselineMove();
        move.baseline = baseline;
        move.at = at;
        move.fromState = baseline.state();
        move.toState = step.target();
        move.principal = step.actor().principal();
        move.actor = step.actor().name();
        move.role = step.actor().role();
        move.reason = step.reason();
        move.details = step.details();
        return move;
    }

    Instant at() {
        return at;
    }

    BaselineState fromState() {
        return fromState;
    }

    BaselineState toState() {
        return toState;
    }

    String reason() {
        return reason;
    }
}
