package org.iotlabel.attestation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The life of one application for a label.
 *
 * <p>A vendor drafts it for a product and a level, against the baseline that is in effect on that day, and writes in it
 * until it is submitted. Submitting seals a revision: its bytes are kept elsewhere and never change. A return opens the
 * content again, and the next submission is the next revision. From the submission on, others move it: the
 * completeness check, the assessors who were drawn, the certifier. All moves go through {@link #take}, the only place
 * that writes the state; each leaves a line of history that is never altered.
 */
@Entity
@Table(name = "attestation")
public class Attestation {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID vendor;
    private UUID product;
    private String baseline;
    private int level;

    @JdbcTypeCode(SqlTypes.JSON)
    private AttestationContent content;

    private int revision;

    @Enumerated(EnumType.STRING)
    private AttestationState state;

    @Nullable
    private Instant answerBy;

    private Instant createdAt;

    @OneToMany(mappedBy = "attestation", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<HistoryEntry> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Attestation() {}

    @SuppressWarnings("NullAway.Init")
    private Attestation(UUID vendor, UUID product, String baseline, int level, Instant at) {
        this.vendor = vendor;
        this.product = product;
        this.baseline = baseline;
        this.level = level;
        this.content = AttestationContent.EMPTY;
        this.state = AttestationState.DRAFT;
        this.createdAt = at;
    }

    /** A new draft, with nothing answered yet. */
    static Attestation draft(UUID vendor, UUID product, String baseline, int level, Instant at) {
        return new Attestation(vendor, product, baseline, level, at);
    }

    /**
     * Writes the content anew.
     *
     * @throws Problem NOT_WRITABLE once it is submitted
     */
    void write(int level, AttestationContent content) {
        whyNotWritable().ifPresent(problem -> {
            throw problem;
        });
        this.level = level;
        this.content = content;
    }

    /** Why nothing can be written in it now; empty where it can. */
    Optional<Problem> whyNotWritable() {
        return state.isOpenForWriting()
                ? Optional.empty()
                : Optional.of(new Problem(
                                AttestationProblem.NOT_WRITABLE,
                                "It is " + state.words() + "; only a draft and a returned attestation can be changed.")
                        .with("state", state.name()));
    }

    /** Why it cannot move to a state now; empty where it can. */
    public Optional<Problem> whyNot(AttestationState target) {
        return state.next().contains(target) ? Optional.empty() : Optional.of(new IllegalStep(state));
    }

    /**
     * Moves it: the one place that writes the state.
     *
     * @throws IllegalStep where the state does not allow the step; nothing is changed then
     */
    void take(Step step, Instant at) {
        whyNot(step.target()).ifPresent(problem -> {
            throw problem;
        });
        answerBy = null;
        switch (step) {
            case Step.Submit _ -> revision++;
            case Step.Return returned -> answerBy = returned.answerBy();
            case Step.RequestInfo asked -> answerBy = asked.answerBy();
            case Step.Withdraw _,
                    Step.Accept _,
                    Step.TakeUp _,
                    Step.Resume _,
                    Step.Conclude _,
                    Step.OpenReview _,
                    Step.SendBack _,
                    Step.Grant _,
                    Step.Deny _,
                    Step.Dismiss _ -> {
                // These carry nothing that the attestation itself keeps; the history does.
            }
        }
        history.add(HistoryEntry.of(this, step, at));
        state = step.target();
    }

    /** What was remarked at the last return, by requirement; empty unless it is returned. */
    Map<String, String> remarks() {
        return state == AttestationState.RETURNED ? history.getLast().remarks() : Map.of();
    }

    public UUID id() {
        return id;
    }

    public UUID vendor() {
        return vendor;
    }

    public UUID product() {
        return product;
    }

    /** The version of the baseline that it is held against. */
    public String baseline() {
        return baseline;
    }

    /** The level sought, 1 to 3. */
    public int level() {
        return level;
    }

    public AttestationContent content() {
        return content;
    }

    /** How often it was submitted; also the number of the latest sealed revision. */
    public int revision() {
        return revision;
    }

    public AttestationState state() {
        return state;
    }

    /** Until when the vendor has to act, where the scheme waits for the vendor. */
    public Optional<Instant> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Every move so far, the oldest first. */
    List<HistoryEntry> history() {
        return List.copyOf(history);
    }

    public long version() {
        return version;
    }
}
