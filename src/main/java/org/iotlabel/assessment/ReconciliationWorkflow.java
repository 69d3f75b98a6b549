package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.Findings.Finding;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** Settling what two assessors disagree in. */
@ApplicationScoped
class ReconciliationWorkflow {
    private final AssessmentFile file;
    private final ReconciliationLaw law;
    private final Exhibits exhibits;
    private final Reconciliations reconciliations;
    private final Assessments assessments;
    private final EvaluationWorkflow evaluations;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ReconciliationWorkflow(
            AssessmentFile file,
            ReconciliationLaw law,
            Exhibits exhibits,
            Reconciliations reconciliations,
            Assessments assessments,
            EvaluationWorkflow evaluations,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.exhibits = exhibits;
        this.reconciliations = reconciliations;
        this.assessments = assessments;
        this.evaluations = evaluations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes a verdict where the two reports differ. Once both assessors hold the same everywhere, the evaluation ends.
     *
     * @throws Problem STALE; NOTHING_TO_RECONCILE or NOT_ACCREDITED; INVALID with every fault
     */
    @Transactional
    Examination propose(UUID id, String requirement, WrittenVerdict sent, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotPropose(examination).ifPresent(problem -> {
            throw problem;
        });
        var finding = check(examination, requirement, sent);
        var actor = caller.actor(ASSESSOR);
        reconciliations.persistAndFlush(new Proposal(examination.assessment(), requirement, finding, clock.instant()));
        assessments.changedBeside(examination.assessment());
        audit.record(
                actor,
                "assessment.proposal",
                Subject.of("assessment", id),
                finding.justification(),
                Map.of("requirement", requirement, "verdict", finding.verdict().name()));
        evaluations.concludeIfSettled(examination.attestation(), actor);
        return file.reopen(examination);
    }

    private Finding check(Examination examination, String requirement, WrittenVerdict sent) {
        var check = new VerdictCheck(examination.scope(), exhibits.of(examination));
        var finding = check.verdict(requirement, sent);
        check.finish();
        law.reconciliation(examination)
                .filter(pair -> pair.disagreements().contains(requirement))
                .orElseThrow(() -> new Problem(
                        AssessmentProblem.NOTHING_TO_RECONCILE, "The two reports do not differ in this requirement."));
        return finding.orElseThrow();
    }
}
