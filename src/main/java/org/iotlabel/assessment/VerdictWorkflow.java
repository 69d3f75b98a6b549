package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.evidence.ExaminedEvidence;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** What an assessor finds, until the report is sealed. */
@ApplicationScoped
class VerdictWorkflow {
    private final AssessmentFile file;
    private final AssessmentLaw law;
    private final Exhibits exhibits;
    private final EvidenceVault vault;
    private final Caller caller;
    private final AuditTrail audit;

    VerdictWorkflow(
            AssessmentFile file,
            AssessmentLaw law,
            Exhibits exhibits,
            EvidenceVault vault,
            Caller caller,
            AuditTrail audit) {
        this.file = file;
        this.law = law;
        this.exhibits = exhibits;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Judges one requirement.
     *
     * @throws Problem ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION or NOT_ACCREDITED; INVALID with every fault
     */
    @Transactional
    Examination judge(UUID id, String requirement, WrittenVerdict sent, Version seen) {
        return write(
                id,
                seen,
                (check, findings) -> check.verdict(requirement, sent)
                        .map(finding -> findings.with(requirement, finding))
                        .orElse(findings));
    }

    /** Judges all at once; what is left out has no verdict any more. */
    @Transactional
    Examination judgeAll(UUID id, Map<String, WrittenVerdict> sent, Version seen) {
        return write(id, seen, (check, findings) -> findings.withVerdicts(check.verdicts(sent)));
    }

    /** Says which facts of containment the examination confirmed, all at once. */
    @Transactional
    Examination contain(UUID id, Map<String, Boolean> answers, Version seen) {
        return write(id, seen, (check, findings) -> {
            var facts = check.containment(answers);
            check.finish();
            return findings.withContainment(facts);
        });
    }

    /**
     * Why evidence cannot be read or added now; asked before a file is taken in or handed out.
     *
     * @throws Problem NOT_FOUND, ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION or NOT_ACCREDITED
     */
    Examination openToExamine(UUID id) {
        var examination = file.open(id);
        law.whyNotExamine(examination).ifPresent(problem -> {
            throw problem;
        });
        return examination;
    }

    /** Adds evidence that the assessor brings, such as the record of a measurement. */
    @Transactional
    EvidenceView add(UUID id, ExaminedEvidence evidence) {
        var examination = openToExamine(id);
        var body = examination.assessment().evaluator().organisation();
        return vault.add(body, id, caller.actor(ASSESSOR), evidence);
    }

    private Examination write(UUID id, Version seen, BiFunction<VerdictCheck, Findings, Findings> change) {
        var examination = file.openToChange(id, seen);
        law.whyNotExamine(examination).ifPresent(problem -> {
            throw problem;
        });
        var check = new VerdictCheck(examination.scope(), exhibits.of(examination));
        var findings = change.apply(check, examination.assessment().findings());
        check.finish();
        examination.assessment().write(findings);
        audit.record(caller.actor(ASSESSOR), "assessment.findings", Subject.of("assessment", id));
        return file.reopen(examination);
    }
}
