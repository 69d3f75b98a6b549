package org.iotlabel.scheme;

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
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/**
 * The life of one version of the public baseline.
 *
 * <p>A scheme owner drafts it and may write it anew as a whole, as long as it is a draft. The consultation lays it open;
 * from there it goes back to be mended, or another scheme owner approves exactly the bytes that he has read. Then it is
 * in force and frozen. Its end is announced by a sunset, and only after its last day it can be withdrawn; labels that
 * were given under it still point at the same bytes. All moves go through {@link #take}, the only place that writes the
 * state; the database refuses the same things again.
 */
@Entity
@Table(name = "baseline")
class Baseline {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    /** The name that all versions share. */
    private String name;

    /** What the document calls its version; the word version is that of the row. */
    private String edition;

    private String title;
    private byte[] canonical;
    private String digest;

    @Enumerated(EnumType.STRING)
    private BaselineState state;

    private UUID draftedBy;

    @Nullable
    private UUID approvedBy;

    private Instant createdAt;

    @Nullable
    private Instant openedAt;

    @Nullable
    private Instant effectiveAt;

    @Nullable
    private LocalDate sunsetOn;

    @OneToMany(mappedBy = "baseline", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<BaselineMove> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Baseline() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init")
    static Baseline draft(BaselineText text, Actor drafter, Instant at) {
        Baseline draft = new Baseline();
        draft.state = BaselineState.DRAFT;
        draft.createdAt = at;
        draft.name = text.document().id();
        draft.edition = text.document().version();
        draft.write(text, drafter);
        return draft;
    }

    /**
     * Writes the whole document anew. Who writes last is the drafter, so whoever approves has written none of it.
     *
     * @throws Problem BASELINE_FROZEN once it is laid open
     */
    void write(BaselineText text, Actor drafter) {
        whyNotWritten().ifPresent(problem -> {
            throw problem;
        });
        title = text.document().title();
        canonical = text.canonical().bytes();
        digest = text.canonical().digest().toString();
        draftedBy = drafter.principal();
    }

    /**
     * Moves it: the one place that writes the state.
     *
     * @throws Problem ILLEGAL_BASELINE_STEP where the state does not allow the step, or what the step itself breaks;
     *     nothing is changed then
     */
    void take(Step step, Instant at) {
        whyNot(step, at).ifPresent(problem -> {
            throw problem;
        });
        switch (step) {
            case Step.Consult _ -> openedAt = openedAt == null ? at : openedAt;
            case Step.Publish publish -> {
                approvedBy = publish.actor().principal();
                effectiveAt = at;
            }
            case Step.Sunset sunset -> sunsetOn = sunset.on();
            case Step.Reopen _, Step.Withdraw _ -> {
                // These carry nothing that the baseline itself keeps; the history does.
            }
        }
        history.add(BaselineMove.of(this, step, at));
        state = step.target();
    }

    /** Why its text cannot be changed; empty where it can. */
    Optional<Problem> whyNotWritten() {
        return state == BaselineState.DRAFT
                ? Optional.empty()
                : Optional.of(new Problem(
                                SchemeProblem.BASELINE_FROZEN,
                                "It is " + state.words() + "; only a draft can be written anew.")
                        .with("state", state.name()));
    }

    /** Why it cannot take a step at that time; empty where it can. */
    Optional<Problem> whyNot(Step step, Instant at) {
        return state.next().contains(step.target())
                ? whyNot(step, LocalDate.ofInstant(at, ZoneOffset.UTC))
                : Optional.of(new IllegalBaselineStep(state));
    }

    private Optional<Problem> whyNot(Step step, LocalDate today) {
        return switch (step) {
            case Step.Consult _, Step.Reopen _ -> Optional.empty();
            case Step.Publish publish -> whyNotPublished(publish);
            case Step.Sunset sunset ->
                sunset.on().isBefore(today)
                        ? Optional.of(Problem.invalid("/on", "must not be in the past"))
                        : Optional.empty();
            case Step.Withdraw _ ->
                sunsetOn == null || sunsetOn.isBefore(today)
                        ? Optional.empty()
                        : Optional.of(new Problem(
                                SchemeProblem.BASELINE_IN_FORCE, "It is in force until the end of " + sunsetOn + "."));
        };
    }

    private Optional<Problem> whyNotPublished(Step.Publish publish) {
        if (publish.actor().principal().equals(draftedBy)) {
            return Optional.of(new Problem(
                    SchemeProblem.SECOND_PERSON_NEEDED, "You wrote it, so another scheme owner must approve it."));
        }
        return publish.digest().equals(digest())
                ? Optional.empty()
                : Optional.of(new Problem(
                                SchemeProblem.BASELINE_DIGEST_MISMATCH, "Read it again, then approve what you read.")
                        .with("digest", digest));
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    /** What the document calls its version, such as "1.0". */
    String edition() {
        return edition;
    }

    String title() {
        return title;
    }

    /** The bytes that are hashed and served (RFC 8785). */
    byte[] canonical() {
        return canonical.clone();
    }

    Sha256Digest digest() {
        return Sha256Digest.parse(digest);
    }

    BaselineState state() {
        return state;
    }

    /** Whether everybody may read it: it was laid open, and is not back in the hands of its drafter. */
    boolean isOpenToAll() {
        return openedAt != null && state != BaselineState.DRAFT;
    }

    /** When it was first laid open; empty for what nobody outside has seen. */
    Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }

    /** The last day on which it is in force, in UTC. */
    Optional<LocalDate> sunsetOn() {
        return Optional.ofNullable(sunsetOn);
    }

    List<BaselineMove> history() {
        return List.copyOf(history);
    }
}
