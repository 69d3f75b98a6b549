package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Asking the vendor. */
@ApplicationScoped
class QuestionWorkflow {
    private final AssessmentFile file;
    private final AssessmentLaw law;
    private final SeatWorkflow seats;
    private final Questions questions;
    private final AttestationProgress attestations;
    private final AssessmentConfig config;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionWorkflow(
            AssessmentFile file,
            AssessmentLaw law,
            SeatWorkflow seats,
            Questions questions,
            AttestationProgress attestations,
            AssessmentConfig config,
            Caller caller,
            AuditTrail audit,
            Clock clock) {
        this.file = file;
        this.law = law;
        this.seats = seats;
        this.questions = questions;
        this.attestations = attestations;
        this.config = config;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks. The clocks of all assessors stand still until the vendor has answered everything.
     *
     * @param requirement what it is about; null where it is about the device as a whole
     * @throws Problem ILLEGAL_ASSESSMENT_STEP, NOT_IN_EVALUATION or NOT_ACCREDITED; INVALID for an unknown requirement
     */
    @Transactional
    Examination ask(UUID id, @Nullable String requirement, String text, Version seen) {
        var examination = file.openToChange(id, seen);
        law.whyNotAsk(examination).ifPresent(problem -> {
            throw problem;
        });
        if (requirement != null
                && examination.baseline().document().requirement(requirement).isEmpty()) {
            throw Problem.invalid("/requirement", "The baseline has no such requirement.");
        }
        var attestation = examination.attestation();
        var answerBy = clock.instant().plus(config.answer());
        var question = new Question(
                examination.assessment(), new Question.Asked(requirement, text.strip(), answerBy), clock.instant());
        questions.persist(question);
        var actor = caller.actor(ASSESSOR);
        if (attestation.state() == AttestationState.IN_EVALUATION) {
            attestations.take(attestation.id(), new Step.RequestInfo(actor, answerBy));
            seats.stopClocks(attestation);
        }
        audit.record(
                actor, "assessment.question", Subject.of("assessment", id), null, Map.of("question", question.id()));
        return file.reopen(examination);
    }
}
