package org.iotlabel.assessment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One drawn assessor on one sealed revision of an attestation: a seat. Levels 1 and 2 have one seat, level 3 has two.
 *
 * <p>The lot offers it; the assessor accepts or declines. While it is accepted the assessor writes findings, and the
 * clock runs towards the deadline except while the vendor owes an answer. Sealing ends it with a report; a certifier may
 * reopen it, and the next report follows beside the one that was sealed. A seat that is declined goes to somebody else;
 * what was found in it stays. All moves go through {@link #take}, the only place that writes the state.
 */
@Entity
@Table(name = "assessment")
class Assessment {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private int revision;
    private int seat;
    private UUID draw;

    private UUID principal;
    private String name;
    private UUID organisation;
    private String organisationName;
    private UUID accreditation;
    private String accreditationNumber;

    @JdbcTypeCode(SqlTypes.JSON)
    private Findings findings;

    private int reports;

    @Enumerated(EnumType.STRING)
    private AssessmentState state;

    private Instant offeredAt;

    @Nullable
    private Instant dueAt;

    @Nullable
    private Long secondsLeft;

    @OneToMany(mappedBy = "assessment", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AssessmentMove> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** What a draw gave to somebody, to be answered until an instant. */
    @SuppressWarnings("NullAway.Init")
    Assessment(DrawRecord draw, Evaluator evaluator, Instant dueAt) {
        this.attestation = draw.attestation();
        this.revision = draw.revision();
        this.seat = draw.seat();
        this.draw = draw.id();
        this.principal = evaluator.principal();
        this.name = evaluator.name();
        this.organisation = evaluator.organisation();
        this.organisationName = evaluator.organisationName();
        this.accreditation = evaluator.accreditation();
        this.accreditationNumber = evaluator.accreditationNumber();
        this.findings = Findings.NONE;
        this.state = AssessmentState.OFFERED;
        this.offeredAt = draw.drawnAt();
        this.dueAt = dueAt;
    }

    /** Writes the findings anew; the law has been asked whether that may be. */
    void write(Findings findings) {
        this.findings = findings;
    }

    /** Why it cannot move to a state now; empty where it can. */
    Optional<Problem> whyNot(AssessmentState target) {
        return state.next().contains(target) ? Optional.empty() : Optional.of(AssessmentProblem.illegalStep(state));
    }

    /**
     * Moves it: the one place that writes the state.
     *
     * @throws Problem ILLEGAL_ASSESSMENT_STEP where the state does not allow the step; nothing is changed then
     */
    void take(AssessmentStep step, Instant at) {
        whyNot(step.target()).ifPresent(problem -> {
            throw problem;
        });
        dueAt = null;
        secondsLeft = null;
        switch (step) {
            case AssessmentStep.Accept accepted -> dueAt = accepted.dueAt();
            case AssessmentStep.Reopen reopened -> dueAt = reopened.dueAt();
            case AssessmentStep.Seal _ -> reports++;
            case AssessmentStep.Decline _, AssessmentStep.Cancel _ -> {
                // Nothing is due any more; why is in the history.
            }
        }
        history.add(AssessmentMove.of(this, step, at));
        state = step.target();
    }

    /** The vendor owes an answer: what is left of the time is kept for later (47 CFR 8.210(c)). */
    void stopClock(Instant at) {
        if (state == AssessmentState.ACCEPTED && dueAt != null) {
            secondsLeft = Math.max(0, Duration.between(at, dueAt).toSeconds());
            dueAt = null;
        }
    }

    /** The vendor has answered: the time that was left begins again. */
    void runClock(Instant at) {
        if (secondsLeft != null) {
            dueAt = at.plusSeconds(secondsLeft);
            secondsLeft = null;
        }
    }

    /** Sets the deadline anew, without a move; null where nothing is due any more. */
    void dueBy(@Nullable Instant deadline) {
        dueAt = deadline;
        secondsLeft = null;
    }

    UUID id() {
        return id;
    }

    UUID attestation() {
        return attestation;
    }

    int revision() {
        return revision;
    }

    /** Which seat of the revision, 1 or 2. */
    int seat() {
        return seat;
    }

    Evaluator evaluator() {
        return new Evaluator(principal, name, organisation, organisationName, accreditation, accreditationNumber);
    }

    Findings findings() {
        return findings;
    }

    /** How many reports were sealed here; also the number of the latest. */
    int reports() {
        return reports;
    }

    AssessmentState state() {
        return state;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    /** Until when somebody has to act; empty while the clock stands still and when nothing is due. */
    Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** When somebody else gets it unless its assessor acts; empty where that is not near. */
    Optional<Instant> releasedAt(Duration grace) {
        return switch (state) {
            case OFFERED -> dueAt();
            case ACCEPTED -> dueAt().map(due -> due.plus(grace));
            case SEALED, DECLINED, CANCELLED -> Optional.empty();
        };
    }

    /** What is left of the time, while the clock stands still. */
    Optional<Duration> timeLeft() {
        return Optional.ofNullable(secondsLeft).map(Duration::ofSeconds);
    }

    /** Every move so far, the oldest first. */
    List<AssessmentMove> history() {
        return List.copyOf(history);
    }

    long version() {
        return version;
    }
}
