package org.iotlabel.assessment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.Snapshot;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.problem.Problem;

/** What the floors above read and ask of evaluations. */
@ApplicationScoped
public class Evaluations {
    private final EvaluationRecords evaluations;
    private final Assessments assessments;
    private final Standing standing;
    private final AssessmentConfig config;
    private final AuditTrail audit;
    private final Clock clock;

    Evaluations(
            EvaluationRecords evaluations,
            Assessments assessments,
            Standing standing,
            AssessmentConfig config,
            AuditTrail audit,
            Clock clock) {
        this.evaluations = evaluations;
        this.assessments = assessments;
        this.standing = standing;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The evaluation of a revision that was concluded last.
     *
     * @throws Problem NOT_FOUND where none was
     */
    public Evaluation of(UUID attestation, int revision) {
        return find(attestation, revision).orElseThrow(Problem::notFound);
    }

    /** The evaluation of a revision that was concluded last; empty where none was. */
    public Optional<Evaluation> find(UUID attestation, int revision) {
        return evaluations.latest(attestation, revision).map(Evaluation::of);
    }

    /** Of each of these attestations the evaluation of that revision that was concluded last; those without are missing. */
    public Map<UUID, Evaluation> of(Map<UUID, Integer> revisions) {
        return evaluations.latest(revisions).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Evaluation.of(one.getValue())));
    }

    /**
     * Why nobody can decide on an evaluation now: the accreditation of one of its evaluators does not cover the case today.
     * Empty where nothing stands against it.
     */
    public Optional<Problem> whyNotDecide(Evaluation evaluation, Snapshot snapshot) {
        return standing.whyNotAllCovered(evaluation.evaluators(), snapshot);
    }

    /**
     * Gives the case back to its assessors, in the transaction in which the certifier sends the attestation back. What
     * was sealed stays; each of them seals another report, and another evaluation follows.
     *
     * @param reason what the certifier wants to know
     */
    @Transactional(MANDATORY)
    public void reopen(Attestation attestation, Actor by, String reason) {
        var dueAt = clock.instant().plus(config.evaluation());
        assessments.seated(attestation.id(), attestation.revision()).forEach(seat -> {
            seat.take(new AssessmentStep.Reopen(by, reason, dueAt), clock.instant());
            audit.record(by, "assessment.reopening", Subject.of("assessment", seat.id()), reason, Map.of());
        });
    }
}
