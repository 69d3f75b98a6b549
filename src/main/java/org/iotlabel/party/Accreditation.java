package org.iotlabel.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.audit.Actor;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment body may evaluate, by whose certificate, and for how long (ISO/IEC 17011, ISO/IEC 17065 section
 * 4.2). The days are whole days of UTC, the last one included. What a body once had stays on record.
 */
@Entity
class Accreditation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    private UUID organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    private AccreditationScope scope;

    @Column(name = "certificate_number")
    private String certificateNumber;

    @Column(name = "accreditation_body")
    private String accreditationBody;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    private AccreditationState state;

    @Column(name = "state_at")
    private Instant stateAt;

    @Nullable
    @Column(name = "recognised_at")
    private Instant recognisedAt;

    @OneToMany(mappedBy = "accreditation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AccreditationChange> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Accreditation() {}

    @SuppressWarnings("NullAway.Init")
    Accreditation(UUID body, NewAccreditation sent, Actor by, Instant at) {
        organisation = body;
        scope = sent.scope();
        certificateNumber = sent.certificateNumber().strip();
        accreditationBody = sent.accreditationBody().strip();
        from = sent.from();
        until = sent.until();
        state = AccreditationState.APPLIED;
        stateAt = at;
        history.add(new AccreditationChange(this, null, by, "", at));
    }

    /**
     * Moves it: guard, write, history, state.
     *
     * @throws Problem ACCREDITATION_STATE where the state at that time does not allow it
     */
    void take(AccreditationStep step, Instant at) {
        whyNot(step, at).ifPresent(problem -> {
            throw problem;
        });
        if (step instanceof AccreditationStep.Recognise) {
            recognisedAt = at;
        }
        var before = state;
        state = step.target();
        stateAt = at;
        history.add(new AccreditationChange(this, before, step.actor(), step.reason(), at));
    }

    /** Why it cannot take a step at that time; empty where it can. */
    Optional<Problem> whyNot(AccreditationStep step, Instant at) {
        return allows(step, at) ? Optional.empty() : Optional.of(illegal(at));
    }

    private boolean allows(AccreditationStep step, Instant at) {
        // Time lapses what is stored as in force, and everybody else finds it lapsed already.
        var now = step instanceof AccreditationStep.Lapse ? state : state(at);
        var inTime =
                switch (step) {
                    case AccreditationStep.Lapse _ -> isOver(at);
                    case AccreditationStep.Recognise _, AccreditationStep.Reinstate _ -> !isOver(at);
                    case AccreditationStep.Suspend _, AccreditationStep.Withdraw _ -> true;
                };
        return inTime && step.sources().contains(now) && state.next().contains(step.target());
    }

    private Problem illegal(Instant at) {
        var now = state(at);
        var lastDay = isOver(at) ? ", its last day was " + new LocalForms(Locale.ENGLISH).day(until) : "";
        return new Problem(
                        PartyProblem.ACCREDITATION_STATE,
                        "It is " + PlainWords.of(now) + lastDay + ", and this step does not start there.")
                .inState(now, now.next());
    }

    /** The state, as it is at that time. */
    AccreditationState state(Instant at) {
        return switch (state) {
            case RECOGNISED, SUSPENDED -> isOver(at) ? AccreditationState.LAPSED : state;
            case APPLIED, LAPSED, WITHDRAWN -> state;
        };
    }

    /** Since when it is in the state that it is in at that time. */
    Instant stateSince(Instant at) {
        return state(at) == state ? stateAt : end();
    }

    /** Why nobody can be drawn by it for that work at that time; empty where it covers the work. */
    Optional<Ineligibility> whyNot(String category, String baselineVersion, int level, Instant at) {
        return switch (state(at)) {
            case APPLIED, SUSPENDED, WITHDRAWN -> Optional.of(Ineligibility.NOT_RECOGNISED);
            case LAPSED -> Optional.of(Ineligibility.LAPSED);
            case RECOGNISED -> {
                if (at.isBefore(from.atStartOfDay(ZoneOffset.UTC).toInstant())) {
                    yield Optional.of(Ineligibility.LAPSED);
                }
                yield scope.covers(category, baselineVersion, level)
                        ? Optional.empty()
                        : Optional.of(Ineligibility.OUT_OF_SCOPE);
            }
        };
    }

    private boolean isOver(Instant at) {
        return !at.isBefore(end());
    }

    private Instant end() {
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    List<AccreditationChange> history() {
        return List.copyOf(history);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID organisation() {
        return organisation;
    }

    AccreditationScope scope() {
        return scope;
    }

    String certificateNumber() {
        return certificateNumber;
    }

    String accreditationBody() {
        return accreditationBody;
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    /** As it is stored; readers ask {@link #state(Instant)}. */
    AccreditationState state() {
        return state;
    }
}
