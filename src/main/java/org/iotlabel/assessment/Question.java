package org.iotlabel.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Something that an assessor wants to know from the vendor. It is open until it is answered or taken back. */
@Entity
@Table(name = "question")
class Question {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID attestation;
    private UUID assessment;

    @Nullable
    private String requirement;

    private String text;
    private Instant askedAt;
    private Instant answerBy;

    @Nullable
    private String answer;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> evidence;

    @Nullable
    private UUID answeredBy;

    @Nullable
    private Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Question() {}

    @SuppressWarnings("NullAway.Init")
    Question(Assessment assessment, Asked asked, Instant at) {
        this.attestation = assessment.attestation();
        this.assessment = assessment.id();
        this.requirement = asked.requirement();
        this.text = asked.text();
        this.askedAt = at;
        this.answerBy = asked.answerBy();
        this.evidence = List.of();
    }

    /**
     * What is asked.
     *
     * @param requirement what it is about; null where it is about the device as a whole
     */
    record Asked(@Nullable String requirement, String text, Instant answerBy) {}

    /**
     * Answers it.
     *
     * @param evidence digests of what shows it
     * @throws Problem QUESTION_CLOSED
     */
    void answer(String answer, List<String> evidence, Actor by, Instant at) {
        whyNotAnswer().ifPresent(problem -> {
            throw problem;
        });
        this.answer = answer;
        this.evidence = List.copyOf(evidence);
        this.answeredBy = by.principal();
        this.closedAt = at;
    }

    /** Takes it back, where it is still open: nobody waits for the answer any more. */
    void takeBack(Instant at) {
        if (isOpen()) {
            closedAt = at;
        }
    }

    Optional<Problem> whyNotAnswer() {
        return isOpen()
                ? Optional.empty()
                : Optional.of(new Problem(
                        AssessmentProblem.QUESTION_CLOSED,
                        answer == null ? "It was taken back; no answer is needed." : "It was answered already."));
    }

    boolean isOpen() {
        return closedAt == null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Optional<String> requirement() {
        return Optional.ofNullable(requirement);
    }

    String text() {
        return text;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    List<String> evidence() {
        return evidence;
    }

    Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }
}
