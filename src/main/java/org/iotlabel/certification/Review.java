package org.iotlabel.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One certifier's look at one evaluated revision. Whoever opens it is the one who decides; it ends with a decision or by
 * sending the case back, and a case that was sent back gets another review. There is never more than one open review of
 * an attestation: a unique index sees to it.
 */
@Entity
@Table(name = "review")
class Review {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private UUID attestation;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private UUID certifier;

    @Column(updatable = false)
    private String certifierName;

    @Column(updatable = false)
    private UUID organisation;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Column(updatable = false)
    private Instant openedAt;

    @Nullable
    private Instant closedAt;

    @Nullable
    private String reason;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** A review that a certifier of that organisation begins. */
    @SuppressWarnings("NullAway.Init")
    Review(UUID attestation, int revision, Actor certifier, UUID organisation, Instant at) {
        this.attestation = attestation;
        this.revision = revision;
        this.certifier = certifier.principal();
        this.certifierName = certifier.name();
        this.organisation = organisation;
        this.state = ReviewState.OPEN;
        this.openedAt = at;
    }

    /** Why it cannot move to a state now; empty where it can. */
    Optional<Problem> whyNot(ReviewState target) {
        return state.next().contains(target)
                ? Optional.empty()
                : Optional.of(new Problem(
                                CertificationProblem.REVIEW_CLOSED,
                                "This review is over; it is " + PlainWords.of(state) + ".")
                        .inState(state, state.next()));
    }

    /**
     * Ends it: the one place that writes the state.
     *
     * @throws Problem REVIEW_CLOSED where it is over; nothing is changed then
     */
    void take(Ending ending, Instant at) {
        whyNot(ending.target()).ifPresent(problem -> {
            throw problem;
        });
        switch (ending) {
            case Ending.SentBack sent -> reason = sent.reason();
            case Ending.Decided _ -> {
                // Why stands in the decision.
            }
        }
        closedAt = at;
        state = ending.target();
    }

    UUID id() {
        return id;
    }

    UUID attestation() {
        return attestation;
    }

    /** Which submission is reviewed. */
    int revision() {
        return revision;
    }

    /** Who opened it, and alone may end it. */
    UUID certifier() {
        return certifier;
    }

    String certifierName() {
        return certifierName;
    }

    /** The organisation for which the certifier acts. */
    UUID organisation() {
        return organisation;
    }

    ReviewState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** Why it was sent back. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    long version() {
        return version;
    }
}
