package org.iotlabel.label;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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

    private String signingInput;

    @Column(updatable = false)
    private Instant decidedAt;

    @Column(updatable = false)
    private Instant validUntil;

    @Column(updatable = false)
    private Instant reservedAt;

    @Nullable
    @Column(updatable = false)
    private Integer statusList;

    @Nullable
    @Column(updatable = false)
    private Integer statusIndex;

    @Nullable
    private String signature;

    private int edition = 1;

    @Nullable
    private String credential;

    @Enumerated(EnumType.STRING)
    private LabelState state;

    @Nullable
    @Enumerated(EnumType.STRING)
    private ReasonCode reasonCode;

    private Instant since;

    @Nullable
    private String supersededBy;

    @Nullable
    private String supportUntil;

    @Nullable
    private Instant documentedAt;

    @OneToMany(mappedBy = "label", cascade = CascadeType.PERSIST)
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
        this.signingInput = draft.input().text();
        this.statusList = draft.place().list();
        this.statusIndex = draft.place().index();
        this.decidedAt = draft.decidedAt();
        this.validUntil = draft.facts().validUntil();
        this.supportUntil = Optional.ofNullable(draft.facts().product().supportUntil())
                .map(YearMonth::toString)
                .orElse(null);
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
        // What time has ended already can still be written down, and nothing else can.
        var standing = step instanceof Step.Expire ? state : stateAt(at);
        var isEarly = step instanceof Step.Expire && at.isBefore(validUntil);
        return step.mayFollow(standing) && !isEarly
                ? Optional.empty()
                : Optional.of(new IllegalLabelStep(standing, step.target()));
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
            case Step.Activate activated -> signature = activated.signature();
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

    /** Why support cannot be promised until a month; empty where it can. */
    Optional<Problem> whyNotSupportedUntil(YearMonth month) {
        return supportUntil()
                .filter(promised -> !month.isAfter(promised))
                .map(promised -> new Problem(
                                LabelProblem.SUPPORT_ONLY_GROWS, "Support is promised until " + promised + " already.")
                        .with("supportUntil", promised.toString()));
    }

    /**
     * Promises support for longer.
     *
     * @throws Problem SUPPORT_ONLY_GROWS
     */
    void support(YearMonth until) {
        whyNotSupportedUntil(until).ifPresent(problem -> {
            throw problem;
        });
        supportUntil = until.toString();
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

    /** What is or was signed, to the byte. */
    SigningInput signingInput() {
        return new SigningInput(signingInput);
    }

    /**
     * Has another key sign it, as long as nobody has: the same statement under another header.
     *
     * @throws IllegalStateException where it is signed, or states something else
     */
    void redraw(SigningInput anew) {
        if (state != LabelState.ISSUING || !isSameStatement(anew.text())) {
            throw new IllegalStateException("label %s cannot be drawn up anew so".formatted(serial));
        }
        signingInput = anew.text();
    }

    /** The compact JWS that counts now; empty as long as it is not signed. */
    Optional<String> jwt() {
        return Optional.ofNullable(credential)
                .or(() -> Optional.ofNullable(signature).map(made -> signingInput + "." + made));
    }

    /** How often its signed documents were issued. */
    int edition() {
        return edition;
    }

    /** A further edition, in which the credential stays as it is. */
    void nextEdition() {
        edition++;
    }

    /**
     * A further edition, with a credential that states the same under another signature.
     *
     * @throws IllegalStateException where it states something else
     */
    void nextEdition(String jwt) {
        if (!isSameStatement(jwt)) {
            throw new IllegalStateException("another edition of label %s states the same".formatted(serial));
        }
        edition++;
        credential = jwt;
    }

    private boolean isSameStatement(String other) {
        return other.split("\\.", -1)[1].equals(signingInput.split("\\.", -1)[1]);
    }

    /** Where the status lists speak of it; empty for one that was issued before there were lists. */
    Optional<StatusPlace> statusPlace() {
        var list = statusList;
        var index = statusIndex;
        return list == null || index == null ? Optional.empty() : Optional.of(new StatusPlace(list, index));
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

    /** The last month of security updates that is promised now; empty where none is. */
    Optional<YearMonth> supportUntil() {
        return Optional.ofNullable(supportUntil).map(YearMonth::parse);
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
