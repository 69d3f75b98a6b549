package org.iotlabel.assessment;

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

/** One move of an assessment; written once. */
@Entity
@Immutable
@Table(name = "assessment_history")
class AssessmentMove {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assessment")
    private Assessment assessment;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AssessmentState fromState;

    @Enumerated(EnumType.STRING)
    private AssessmentState toState;

    private UUID principal;
    private String name;
    private String role;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentMove() {}

    static AssessmentMove of(Assessment assessment, AssessmentStep step, Instant at) {
        var move = new AssessmentMove();
        move.assessment = assessment;
        move.at = at;
        move.fromState = assessment.state();
        move.toState = step.target();
        move.principal = step.actor().principal();
        move.name = step.actor().name();
        move.role = step.actor().role();
        move.reason = step.reason();
        move.details = step.details();
        return move;
    }

    String reason() {
        return reason;
    }
}
