package org.iotlabel.label;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.SigningInput;
import org.iotlabel.statuslist.StatusPlace;
import org.jspecify.annotations.Nullable;

/**
 * The life of one label.
 *
 * <p>What it states is fixed before it exists: the facts and the exact bytes to be signed are written with the serial,
 * while it is ISSUING. The signature makes it ACTIVE. From then on only four things about it change: where it stands,
 * until when support is promised, whether its documents are made, and which edition of them counts. All moves go through {@link #take}, the only place
 * that writes the state; each leaves a line of history that is never altered. A label is never deleted.
 */
@Entity
@Table(name = "label")
class Label {
    @Id
    private String serial;

    @Column(updatable = false)
    private UUID decision;

    @Column(updatable = false)
    private UUID product;

    @Column(updatable = false)
    private UUID vendor;

    @Column(updatable = false)
    private byte[] facts;

    @Embedded
    private SignedStatement statement;

    @Column(updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private Instant validUntil;

    @Column(updatable = false)
    private Instant reservedAt;

    @Nullable
    @Embedded
    private StatusPlace place;

    @Enumerated(EnumType.STRING)
    private LabelState state;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private Instant since;

    @Nullable
    private String supersededBy;

    @Nullable
    @Embedded
    private PromisedSupport support;

    @Nullable
    private Instant documentedAt;

    @OneToMany(
            mappedBy = "label",
            cascade = {CascadeType.PERSIST, CascadeType.DETACH})
    @OrderBy("id")
    private List<LabelMove> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Label() {}

    /** A serial that is taken, with everything that will be signed. */
    @SuppressWarnings("NullAway.Init")
    Label(LabelDraft draft, Instant at) {
        this.serial = draft.facts().serial().value();
        this.decision = draft.decision();
        this.product = draft.product();
        this.vendor = draft.vendor();
        this.facts = draft.facts().canonical().bytes();
        this.statement = new SignedStatement(draft.input(), draft.languages());
        this.place = draft.place();
        this.decidedAt = draft.decidedAt();
        this.validUntil = draft.facts().validUntil();
        this.support = new PromisedSupport(draft.facts().product().supportUntil());
        this.reservedAt = at;
        this.since = at;
        this.state = LabelState.ISSUING;
    }

    /** Where it stands, as it was written; time may have ended it since. */
    LabelState writtenState() {
        return state;
    }

    /** Where it stands at an instant; the state as it was written says nothing of time. */
    LabelState stateAt(Instant now) {
        return state.at(now, validUntil);
    }

    /** Why it cannot take a step at an instant; empty where it can. */
    Optional<Problem> whyNot(Step step, Instant at) {
        return step.whyNot(state, validUntil, at);
    }

    /**
     * Moves it: the one place that writes the state.
     *
     * @throws IllegalLabelStep where the state does not allow the step; nothing is changed then
     */
    void take(Step step, Instant at) {
        whyNot(step, at).ifPresent(problem -> {
            throw problem;
        });
        switch (step) {
            case Step.Activate activated -> statement.sign(activated.signature());
            case Step.Supersede superseded -> supersededBy = superseded.by().value();
            case Step.Suspend _, Step.Reinstate _, Step.Withdraw _, Step.Surrender _, Step.Expire _ -> {
                // These carry nothing that the label itself keeps beside the reason code; the history does.
            }
        }
        // An expiry is true from the end of the validity, not from when somebody noticed.
        var effective = step instanceof Step.Expire ? validUntil : at;
        history.add(LabelMove.of(this, step, effective));
        reasonCode = step.code().orElse(null);
        since = effective;
        state = step.target();
    }

    /** How long security updates are promised. */
    PromisedSupport support() {
        // Nothing of it is read back where no month was ever promised.
        return support == null ? new PromisedSupport(null) : support;
    }

    /** Promises them for longer. */
    void support(YearMonth until) {
        var promised = support();
        promised.extend(until);
        support = promised;
    }

    /** Its documents are made and kept. */
    void documented(Instant at) {
        documentedAt = at;
    }

    Serial serial() {
        return new Serial(serial);
    }

    UUID decision() {
        return decision;
    }

    UUID product() {
        return product;
    }

    UUID vendor() {
        return vendor;
    }

    /** The bytes of {@code label.json}, as they were fixed. */
    byte[] facts() {
        return facts.clone();
    }

    /**
     * Has another key sign it, as long as nobody has: the same statement under another header.
     *
     * @throws IllegalStateException where it is signed, or states something else
     */
    void redraw(SigningInput anew) {
        if (state != LabelState.ISSUING) {
            throw new IllegalStateException("label %s is signed".formatted(serial));
        }
        statement.redraw(anew);
    }

    /** What it states, with the signatures that it has had. */
    SignedStatement statement() {
        return statement;
    }

    /** Where the status lists speak of it; empty for one that was issued before there were lists. */
    Optional<StatusPlace> statusPlace() {
        return Optional.ofNullable(place);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Instant validUntil() {
        return validUntil;
    }

    /** The reason of the present state, where it has one. */
    Optional<ReasonCode> reasonCode() {
        return Optional.ofNullable(reasonCode);
    }

    /** Since when it is in the state that was written. */
    Instant since() {
        return since;
    }

    Optional<Serial> supersededBy() {
        return Optional.ofNullable(supersededBy).map(Serial::new);
    }

    boolean isDocumented() {
        return documentedAt != null;
    }

    List<LabelMove> history() {
        return List.copyOf(history);
    }

    long version() {
        return version;
    }
}
