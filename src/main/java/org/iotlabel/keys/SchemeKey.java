package org.iotlabel.keys;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.signing.SigningKey;
import org.jspecify.annotations.Nullable;

/**
 * The life of one key of the platform, seen from its public half. All moves go through {@link #take}, the only place that
 * writes the state; the database refuses the same things again. A key is never deleted.
 */
@Entity
@Table(name = "scheme_key")
class SchemeKey {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String kid;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private KeyRole role;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SignatureAlgorithm algorithm;

    @Column(updatable = false)
    private byte[] publicKey;

    @Column(updatable = false)
    private String certificates;

    @Enumerated(EnumType.STRING)
    private KeyState state;

    @Column(updatable = false)
    private Instant recordedAt;

    @Nullable
    private Instant activeAt;

    @Nullable
    private Instant retiredAt;

    @Nullable
    private Instant signsUntil;

    @Nullable
    private Instant compromisedAt;

    @Nullable
    private Instant declaredAt;

    @OneToMany(mappedBy = "key", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<KeyMove> history = new ArrayList<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected SchemeKey() {}

    @SuppressWarnings("NullAway.Init")
    private SchemeKey(SigningKey key, KeyState state, Instant at) {
        this.kid = key.kid();
        this.role = key.role();
        this.algorithm = key.algorithm();
        this.publicKey = key.published().raw();
        this.certificates = CertificatePem.of(key.chain());
        this.state = state;
        this.recordedAt = at;
    }

    /** A key that stands by. */
    static SchemeKey standby(SigningKey key, Instant at) {
        var made = new SchemeKey(key, KeyState.STANDBY, at);
        made.history.add(KeyMove.first(made, Actor.SYSTEM, at));
        return made;
    }

    /** The first key of its role. It signs since its certificate began: it may have signed before keys were recorded. */
    static SchemeKey first(SigningKey key, Instant at) {
        var made = new SchemeKey(key, KeyState.ACTIVE, at);
        var begun = key.chain().getFirst().getNotBefore().toInstant();
        made.activeAt = begun.isBefore(at) ? begun : at;
        made.history.add(KeyMove.first(made, Actor.SYSTEM, at));
        return made;
    }

    /** Why it cannot take a step; empty where it can. */
    Optional<Problem> whyNot(Step step) {
        if (!state.next().contains(step.target())) {
            return Optional.of(new IllegalKeyStep(state));
        }
        return step instanceof Step.Compromise compromise
                        && compromisedAt != null
                        && !compromise.asOf().isBefore(compromisedAt)
                ? Optional.of(new Problem(
                                KeyProblem.COMPROMISE_ONLY_GROWS,
                                "It counts as compromised since " + compromisedAt + ".")
                        .with("compromisedAt", compromisedAt.toString()))
                : Optional.empty();
    }

    /**
     * Moves it: the one place that writes the state.
     *
     * @throws Problem ILLEGAL_KEY_STEP; COMPROMISE_ONLY_GROWS; nothing is changed then
     */
    void take(Step step, Instant at) {
        whyNot(step).ifPresent(problem -> {
            throw problem;
        });
        switch (step) {
            case Step.Activate _ -> activeAt = at;
            case Step.Retire retired -> {
                retiredAt = at;
                signsUntil = retired.signsUntil();
            }
            case Step.Compromise compromised -> {
                compromisedAt = compromised.asOf();
                declaredAt = at;
            }
        }
        history.add(KeyMove.of(this, step, at));
        state = step.target();
    }

    UUID id() {
        return id;
    }

    KeyState state() {
        return state;
    }

    KeyRole role() {
        return role;
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }

    String kid() {
        return kid;
    }

    /** What everybody may know of it. */
    KeyRecord record() {
        return new KeyRecord(
                KeyRecord.read(role, algorithm, publicKey),
                CertificatePem.parse(certificates),
                state,
                new KeyTimes(recordedAt, activeAt, retiredAt, signsUntil, compromisedAt, declaredAt));
    }
}
