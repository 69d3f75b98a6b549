package org.iotlabel.label;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** That one certifier found a label that turned red to be the scheme's own, and what another one said to it. */
@Entity
@Table(name = "label_confirmation")
class LabelConfirmation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String label;

    @Column(updatable = false)
    private String lostKey;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    private ConfirmationState state;

    @Column(updatable = false)
    private UUID proposedBy;

    @Column(updatable = false)
    private String proposedByName;

    @Column(updatable = false)
    private Instant proposedAt;

    @Nullable
    private UUID closedBy;

    @Nullable
    private String closedByName;

    @Nullable
    private Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected LabelConfirmation() {}

    @SuppressWarnings("NullAway.Init")
    LabelConfirmation(Serial label, String lostKey, String words, Actor by, Instant at) {
        this.label = label.value();
        this.lostKey = lostKey;
        this.words = words;
        this.state = ConfirmationState.OPEN;
        this.proposedBy = by.principal();
        this.proposedByName = by.name();
        this.proposedAt = at;
    }

    /** Why it is somebody's move no more; empty while it is open. */
    Optional<Problem> whyNotClosed() {
        return state == ConfirmationState.OPEN
                ? Optional.empty()
                : Optional.of(
                        new Problem(ConfirmationProblem.CONFIRMATION_CLOSED, "It is " + PlainWords.of(state) + ".")
                                .inState(state, state.next()));
    }

    /** Why somebody cannot approve it, whatever became of the label; empty where they can. */
    Optional<Problem> whyNotApproved(UUID by) {
        return whyNotClosed()
                .or(() -> by.equals(proposedBy)
                        ? Optional.of(new Problem(
                                ConfirmationProblem.ANOTHER_CERTIFIER_NEEDED,
                                "You proposed it, so another certifier must approve it."))
                        : Optional.empty());
    }

    /** Closes it; the caller has asked why not. */
    void close(ConfirmationState how, Actor by, Instant at) {
        state = how;
        closedBy = by.principal();
        closedByName = by.name();
        closedAt = at;
    }

    UUID id() {
        return id;
    }

    Serial label() {
        return new Serial(label);
    }

    ConfirmationState state() {
        return state;
    }

    String words() {
        return words;
    }

    String lostKey() {
        return lostKey;
    }

    long version() {
        return version;
    }

    LabelConfirmationView view(List<Action> actions) {
        return new LabelConfirmationView(
                id,
                label().toString(),
                lostKey,
                state,
                words,
                proposedByName,
                proposedAt,
                closedByName,
                closedAt,
                actions);
    }
}
