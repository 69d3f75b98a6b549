package org.iotlabel.party;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What binds a person or an organisation to another organisation, as somebody declared it. It ends and stays. */
@Entity
@Table(name = "declared_relation")
class DeclaredRelation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    @Nullable
    private UUID person;

    @Nullable
    private UUID organisation;

    private UUID counterpart;

    @Column(name = "from_day")
    private LocalDate from;

    @Nullable
    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "declared_by")
    private UUID declaredBy;

    @Column(name = "declared_at")
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init")
    protected DeclaredRelation() {}

    @SuppressWarnings("NullAway.Init")
    DeclaredRelation(NewRelation sent, Actor by, Instant at) {
        kind = sent.kind();
        person = sent.person();
        organisation = sent.organisation();
        counterpart = sent.counterpart();
        from = sent.from();
        until = sent.until();
        declaredBy = by.principal();
        declaredAt = at;
    }

    /**
     * Ends it with that day.
     *
     * @throws Problem RELATION_ENDED; INVALID where the day is before the first
     */
    void end(LocalDate lastDay) {
        whyNotEnded().ifPresent(problem -> {
            throw problem;
        });
        if (lastDay.isBefore(from)) {
            throw Problem.invalid("/until", "The last day is before the first, " + from + ".");
        }
        until = lastDay;
    }

    /** Why it cannot be given an end; empty where it can. */
    Optional<Problem> whyNotEnded() {
        return Optional.ofNullable(until)
                .map(last ->
                        new Problem(PartyProblem.RELATION_ENDED, "It ends with " + last + ".").with("until", last));
    }

    /** Whether it still counts: it goes on, or its last day is after that day. One agreed for later counts already. */
    boolean countsAfter(LocalDate day) {
        return until == null || until.isAfter(day);
    }

    /** Whether that organisation has it with another one, on either side. */
    boolean isOf(UUID side) {
        return organisation != null && (side.equals(organisation) || side.equals(counterpart));
    }

    /** The organisation on the other side of it, seen from one of the two. */
    UUID across(UUID side) {
        return side.equals(counterpart) && organisation != null ? organisation : counterpart;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    RelationKind kind() {
        return kind;
    }

    @Nullable
    UUID person() {
        return person;
    }

    @Nullable
    UUID organisation() {
        return organisation;
    }

    UUID counterpart() {
        return counterpart;
    }

    LocalDate from() {
        return from;
    }

    @Nullable
    LocalDate until() {
        return until;
    }

    Instant declaredAt() {
        return declaredAt;
    }
}
