package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.ReportDocument.Sealed;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** Sealing what an assessor found. */
@ApplicationScoped
class ReportWorkflow {
    private final AssessmentFile file;
    private final AssessmentLaw law;
    private final Reports reports;
    private final EvaluationWorkflow evaluations;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    ReportWorkflow(
            AssessmentFile file,
            AssessmentLaw law,
            Reports reports,
            EvaluationWorkflow evaluations,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.reports = reports;
        this.evaluations = evaluations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Seals the report.
     *
     * @param digest of the report that the assessor saw
     * @throws Problem ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION, NOT_ACCREDITED, REPORT_INCOMPLETE or REPORT_CHANGED
     */
    @Transactional
    Examination seal(UUID id, String summary, String digest, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotSeal(examination).ifPresent(problem -> {
            throw problem;
        });
        var document = ReportDocument.of(examination);
        var actual = document.canonical().digest().toString();
        if (!actual.equals(digest)) {
            throw new Problem(
                            AssessmentProblem.REPORT_CHANGED,
                            "It was changed since, or the digest is of something else.")
                    .with("digest", actual);
        }
        var assessment = examination.assessment();
        var author = Sealed.Author.of(assessment.evaluator());
        var report = new Report(new Sealed(document, actual, author, summary.strip()), clock.instant());
        var actor = caller.actor(ASSESSOR);
        assessment.take(new AssessmentStep.Seal(actor, report.digest()), clock.instant());
        reports.persistAndFlush(report);
        audit.record(
                actor,
                "assessment.report",
                Subject.of("assessment", id),
                null,
                Map.of("digest", report.digest(), "number", report.number()));
        evaluations.concludeIfSettled(examination.attestation(), actor);
        return file.reopen(examination);
    }
}
