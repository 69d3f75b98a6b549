package org.iotlabel.assessment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.assessment.Reconciliation.Settled;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.SealedRevision;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.Actor;
import org.iotlabel.scheme.PublishedBaselines;

/** Makes one evaluation of what the assessors sealed. */
@ApplicationScoped
class EvaluationWorkflow {
    private final Assessments assessments;
    private final Reports reports;
    private final Reconciliations reconciliations;
    private final EvaluationRecords evaluations;
    private final AttestationProgress attestations;
    private final PublishedBaselines baselines;
    private final AssessmentConfig config;
    private final Clock clock;

    EvaluationWorkflow(
            Assessments assessments,
            Reports reports,
            Reconciliations reconciliations,
            EvaluationRecords evaluations,
            AttestationProgress attestations,
            PublishedBaselines baselines,
            AssessmentConfig config,
            Clock clock) {
        this.assessments = assessments;
        this.reports = reports;
        this.reconciliations = reconciliations;
        this.evaluations = evaluations;
        this.attestations = attestations;
        this.baselines = baselines;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Ends the evaluation where every seat has sealed and nothing is left to settle. Where two disagree, the time to
     * settle it begins.
     */
    @Transactional(MANDATORY)
    void concludeIfSettled(Attestation attestation, Actor by) {
        var seats = assessments.seated(attestation.id(), attestation.revision());
        var isSealed = seats.stream().allMatch(seat -> seat.state() == AssessmentState.SEALED);
        if (!isSealed || seats.size() < Seats.needed(attestation.level())) {
            return;
        }
        var open = reconciliations.of(attestation).map(Reconciliation::open).orElse(List.of());
        if (open.isEmpty()) {
            conclude(attestation, seats, by);
        } else {
            var deadline = clock.instant().plus(config.reconciliation());
            seats.stream().filter(seat -> seat.dueAt().isEmpty()).forEach(seat -> seat.dueBy(deadline));
        }
    }

    /** Ends an evaluation whose two assessors did not come to one opinion in time: the stricter verdicts stand. */
    @Transactional
    void settleByTheStricter(UUID id) {
        var attestation = attestations.hold(id);
        var seats = assessments.seated(id, attestation.revision());
        var isOverdue = seats.stream()
                .anyMatch(seat -> seat.dueAt()
                        .filter(deadline -> !deadline.isAfter(clock.instant()))
                        .isPresent());
        if (attestation.state() == AttestationState.IN_EVALUATION
                && isOverdue
                && reconciliations.of(attestation).isPresent()) {
            conclude(attestation, seats, Actor.SYSTEM);
        }
    }

    private void conclude(Attestation attestation, List<Assessment> seats, Actor by) {
        var revision = attestations.revision(attestation.id(), attestation.revision());
        var sealed = seats.stream()
                .map(seat -> reports.latest(seat.id()).orElseThrow())
                .toList();
        var document = document(attestation, revision, sealed);
        var evaluators = seats.stream().map(Assessment::evaluator).toList();
        evaluations.persist(new EvaluationRecord(document, evaluators, clock.instant()));
        seats.forEach(seat -> seat.dueBy(null));
        attestations.take(
                attestation.id(),
                new Step.Conclude(by, document.canonical().digest().toString()));
    }

    private EvaluationDocument document(Attestation attestation, SealedRevision revision, List<Report> sealed) {
        var snapshot = revision.snapshot();
        var scope = new Scope(baselines.of(snapshot.baseline().version()).document(), snapshot);
        var verdicts = reconciliations
                .of(attestation)
                .map(Reconciliation::settled)
                .orElseGet(() -> sole(sealed.getFirst().sealed().report().verdicts()));
        var containment = confirmedByAll(sealed);
        var findings = new TreeMap<String, Finding>();
        verdicts.forEach(
                (id, one) -> findings.put(id, new Finding(one.verdict(), one.justification(), one.evidence())));
        return new EvaluationDocument(
                attestation.id(),
                attestation.revision(),
                evaluations
                                .latest(attestation.id(), attestation.revision())
                                .map(EvaluationRecord::number)
                                .orElse(0)
                        + 1,
                revision.digest(),
                snapshot.baseline(),
                snapshot.level(),
                verdicts,
                containment,
                scope.score(findings, containment),
                sealed.stream().map(EvaluationDocument.Source::of).toList());
    }

    private static Map<String, Settled> sole(Map<String, Finding> verdicts) {
        var settled = new TreeMap<String, Settled>();
        verdicts.forEach((requirement, finding) -> settled.put(requirement, Settled.sole(finding)));
        return settled;
    }

    /** A fact counts only where every assessor confirmed it; there is nothing to reconcile about it. */
    private static Map<String, Boolean> confirmedByAll(List<Report> sealed) {
        var facts = new TreeMap<String, Boolean>();
        sealed.forEach(report -> report.sealed()
                .report()
                .containment()
                .forEach((fact, holds) -> facts.merge(fact, holds, Boolean::logicalAnd)));
        return facts;
    }
}
