package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** What an assessor does with the case as a whole: taking it, refusing it, giving the submission back. */
@ApplicationScoped
class AssessmentWorkflow {
    private final AssessmentFile file;
    private final AssessmentLaw law;
    private final SeatWorkflow seats;
    private final Exhibits exhibits;
    private final AttestationProgress attestations;
    private final Evaluators evaluators;
    private final AssessmentConfig config;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    AssessmentWorkflow(
            AssessmentFile file,
            AssessmentLaw law,
            SeatWorkflow seats,
            Exhibits exhibits,
            AttestationProgress attestations,
            Evaluators evaluators,
            AssessmentConfig config,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.seats = seats;
        this.exhibits = exhibits;
        this.attestations = attestations;
        this.evaluators = evaluators;
        this.config = config;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes an offer. Once all that are needed have, the evaluation begins.
     *
     * @throws Problem ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION, NOT_ACCREDITED or CONFLICT_OF_INTEREST
     */
    @Transactional
    Examination accept(UUID id, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotAccept(examination).ifPresent(problem -> {
            throw problem;
        });
        var assessment = examination.assessment();
        var actor = caller.actor(ASSESSOR);
        var dueAt = clock.instant().plus(config.evaluation());
        assessment.take(new AssessmentStep.Accept(actor, dueAt), clock.instant());
        evaluators.involve(assessment.attestation(), actor.principal());
        audit.record(actor, "assessment.acceptance", Subject.of("assessment", id));
        seats.takeUpIfStaffed(examination.attestation(), actor, dueAt);
        return file.reopen(examination);
    }

    /**
     * Refuses an offer, or lays down what was taken; somebody else is drawn.
     *
     * @throws Problem ILLEGAL_ASSESSMENT_STEP or NOT_IN_EVALUATION
     */
    @Transactional
    Examination decline(UUID id, String reason, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotDecline(examination).ifPresent(problem -> {
            throw problem;
        });
        var step = new AssessmentStep.Decline(caller.actor(ASSESSOR), reason);
        seats.vacate(examination.assessment(), examination.attestation(), step);
        return file.reopen(examination);
    }

    /**
     * Gives the submission back to the vendor for correction. All work on this revision ends; the next one is examined
     * by whoever is drawn then.
     *
     * @param remarks what to mend, by requirement
     * @throws Problem ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION or NOT_ACCREDITED; INVALID for unknown requirements
     */
    @Transactional
    Examination giveBack(UUID id, String reason, Map<String, String> remarks, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotReturn(examination).ifPresent(problem -> {
            throw problem;
        });
        var check = new VerdictCheck(examination.scope(), exhibits.of(examination));
        check.remarks(remarks);
        check.finish();
        var actor = caller.actor(ASSESSOR);
        var answerBy = clock.instant().plus(config.answer());
        seats.cancelAll(examination.attestation(), actor, "The submission was returned: " + reason);
        attestations.take(examination.attestation().id(), new Step.Return(actor, reason, remarks, answerBy));
        return file.reopen(examination);
    }
}
