package org.iotlabel.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What one scheme owner wants done with a key, and what another one said to it. */
@Entity
@Table(name = "key_proposal")
class KeyProposal {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ProposalKind kind;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "key", updatable = false)
    private SchemeKey key;

    @Nullable
    private UUID successor;

    @Nullable
    @Column(updatable = false)
    private Instant asOf;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

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
    protected KeyProposal() {}

    @SuppressWarnings("NullAway.Init")
    private KeyProposal(ProposalKind kind, SchemeKey key, String reason, Actor by, Instant at) {
        this.kind = kind;
        this.key = key;
        this.reason = reason;
        this.state = ProposalState.OPEN;
        this.proposedBy = by.principal();
        this.proposedByName = by.name();
        this.proposedAt = at;
    }

    static KeyProposal rotation(SchemeKey to, String reason, Actor by, Instant at) {
        return new KeyProposal(ProposalKind.ROTATION, to, reason, by, at);
    }

    static KeyProposal compromise(SchemeKey key, NewCompromise sent, Actor by, Instant at) {
        var proposal = new KeyProposal(ProposalKind.COMPROMISE, key, sent.reason(), by, at);
        // As the database keeps it, or the same time could look earlier than itself.
        proposal.asOf = sent.compromisedAt().truncatedTo(ChronoUnit.MICROS);
        return proposal;
    }

    /** Why somebody cannot approve it; empty where they can. */
    Optional<Problem> whyNotApproved(UUID by) {
        if (state != ProposalState.OPEN) {
            return Optional.of(closed());
        }
        return by.equals(proposedBy)
                ? Optional.of(new Problem(
                        KeyProblem.ANOTHER_OWNER_NEEDED, "You proposed it, so another scheme owner must approve it."))
                : Optional.empty();
    }

    /**
     * Puts it into effect on paper; the caller moves the key in the same transaction.
     *
     * @throws Problem ANOTHER_OWNER_NEEDED; KEY_PROPOSAL_CLOSED
     */
    void approve(Actor by, Instant at) {
        whyNotApproved(by.principal()).ifPresent(problem -> {
            throw problem;
        });
        close(ProposalState.APPROVED, by, at);
    }

    /**
     * Gives it up.
     *
     * @throws Problem KEY_PROPOSAL_CLOSED
     */
    void withdraw(Actor by, Instant at) {
        whyNotWithdrawn().ifPresent(problem -> {
            throw problem;
        });
        close(ProposalState.WITHDRAWN, by, at);
    }

    /** Why it cannot be given up; empty where it can. */
    Optional<Problem> whyNotWithdrawn() {
        return state == ProposalState.OPEN ? Optional.empty() : Optional.of(closed());
    }

    private Problem closed() {
        return new Problem(KeyProblem.KEY_PROPOSAL_CLOSED, "It is " + PlainWords.of(state) + ".")
                .inState(state, state.next());
    }

    private void close(ProposalState how, Actor by, Instant at) {
        state = how;
        closedBy = by.principal();
        closedByName = by.name();
        closedAt = at;
    }

    /** The key that takes over where this one signs now. */
    void succeedBy(SchemeKey next) {
        successor = next.id();
    }

    /** What the key has to go through. */
    Step step(Actor by) {
        return asOf == null ? new Step.Activate(by, reason) : new Step.Compromise(by, reason, asOf);
    }

    UUID id() {
        return id;
    }

    ProposalKind kind() {
        return kind;
    }

    SchemeKey key() {
        return key;
    }

    String reason() {
        return reason;
    }

    long version() {
        return version;
    }

    KeyProposalView view(List<Action> actions) {
        return new KeyProposalView(
                id,
                kind,
                key.kid(),
                key.role(),
                state,
                reason,
                asOf,
                proposedByName,
                proposedAt,
                closedByName,
                closedAt,
                actions);
    }
}
