package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.signing.Sha256Digest;
import org.jspecify.annotations.Nullable;

/** One draw in full, also one in which there was nobody to draw; written once. */
@Entity
@Immutable
@Table(name = "assessor_draw")
class DrawRecord {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private int revision;
    private int seat;
    private int number;
    private Instant drawnAt;

    @Nullable
    private String baselineDigest;

    @Nullable
    private Long logSize;

    @Nullable
    private String logRoot;

    private String submissionDigest;
    private String seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Evaluator> candidates;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Draw.Excluded> excluded;

    @Nullable
    private Integer chosen;

    @SuppressWarnings("NullAway.Init")
    protected DrawRecord() {}

    @SuppressWarnings("NullAway.Init")
    DrawRecord(Vacancy vacancy, Draw draw, long logSize, Instant at) {
        this.attestation = vacancy.attestation();
        this.revision = vacancy.revision();
        this.seat = vacancy.seat();
        this.number = draw.number();
        this.drawnAt = at;
        this.logSize = logSize;
        this.logRoot = draw.beacon().toString();
        this.submissionDigest = draw.submission().toString();
        this.seed = draw.seed().hex();
        this.candidates = draw.candidates();
        this.excluded = draw.excluded();
        this.chosen = draw.index().orElse(null);
    }

    /** A seat for which somebody is needed. */
    record Vacancy(UUID attestation, int revision, int seat) {}

    /** What it was made of; drawing again from it gives the same. */
    Draw draw() {
        var beacon = logRoot().or(this::baselineDigest).orElseThrow();
        return new Draw(Sha256Digest.parse(beacon), Sha256Digest.parse(submissionDigest), number, candidates, excluded);
    }

    /** Whether nothing has changed since that would make another draw worth recording. */
    boolean failedAlike(Draw other) {
        return chosen == null
                && other.candidates().isEmpty()
                && other.excluded().equals(excluded)
                && other.submission().toString().equals(submissionDigest);
    }

    UUID id() {
        return id;
    }

    UUID attestation() {
        return attestation;
    }

    int revision() {
        return revision;
    }

    int seat() {
        return seat;
    }

    int number() {
        return number;
    }

    Instant drawnAt() {
        return drawnAt;
    }

    /** How many entries the log had, of whose root the seed is made; empty for draws before there was a log. */
    Optional<Long> logSize() {
        return Optional.ofNullable(logSize);
    }

    /** That root. */
    Optional<String> logRoot() {
        return Optional.ofNullable(logRoot);
    }

    /** What the seed of draws before there was a log is made of. */
    Optional<String> baselineDigest() {
        return Optional.ofNullable(baselineDigest);
    }

    String seed() {
        return seed;
    }

    /** The place of the one drawn among the candidates, from 0; empty where there was nobody. */
    Optional<Integer> chosen() {
        return Optional.ofNullable(chosen);
    }
}
