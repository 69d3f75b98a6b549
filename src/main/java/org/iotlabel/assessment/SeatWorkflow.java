package org.iotlabel.assessment;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.outbox.Outbox;

/** What happens to the seats of an attestation together: their clocks, who leaves them, and when all are taken. */
@ApplicationScoped
class SeatWorkflow {
    private final Assessments assessments;
    private final Questions questions;
    private final AttestationProgress attestations;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    SeatWorkflow(
            Assessments assessments,
            Questions questions,
            AttestationProgress attestations,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.assessments = assessments;
        this.questions = questions;
        this.attestations = attestations;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Begins the evaluation once every seat is taken. The time of all runs from then on; whoever was first waits. */
    @Transactional(MANDATORY)
    void takeUpIfStaffed(Attestation attestation, Actor by, Instant dueAt) {
        var seated = assessments.seated(attestation.id(), attestation.revision());
        var taken = seated.stream()
                .filter(seat -> seat.state() == AssessmentState.ACCEPTED)
                .toList();
        if (attestation.state() == AttestationState.ACCEPTED) {
            var isStaffed = taken.size() == Seats.needed(attestation.level());
            taken.forEach(seat -> seat.dueBy(isStaffed ? dueAt : null));
            if (isStaffed) {
                attestations.take(attestation.id(), new Step.TakeUp(by));
            }
        } else if (attestation.state() == AttestationState.INFO_REQUESTED) {
            stopClocks(attestation);
        }
    }

    /** The vendor owes an answer. */
    @Transactional(MANDATORY)
    void stopClocks(Attestation attestation) {
        assessments.seated(attestation.id(), attestation.revision()).forEach(seat -> seat.stopClock(clock.instant()));
    }

    /** The clocks run again once the vendor owes no answer any more. */
    @Transactional(MANDATORY)
    void resumeIfAnswered(Attestation attestation, Actor by) {
        if (attestation.state() == AttestationState.INFO_REQUESTED
                && questions.open(attestation.id()).isEmpty()) {
            attestations.take(attestation.id(), new Step.Resume(by));
            assessments
                    .seated(attestation.id(), attestation.revision())
                    .forEach(seat -> seat.runClock(clock.instant()));
        }
    }

    /** Somebody leaves a seat: what they asked is taken back, and another one is drawn after the commit. */
    @Transactional(MANDATORY)
    void vacate(Assessment seat, Attestation attestation, AssessmentStep.Decline step) {
        leave(seat, step, "assessment.declination");
        resumeIfAnswered(attestation, step.actor());
        outbox.add(SeatVacated.TOPIC, new SeatVacated(attestation.id()));
    }

    /** There is nothing to examine any more. */
    @Transactional(MANDATORY)
    void cancelAll(Attestation attestation, Actor by, String reason) {
        assessments.seated(attestation.id(), attestation.revision()).stream()
                .filter(seat -> seat.state() != AssessmentState.SEALED)
                .forEach(seat -> leave(seat, new AssessmentStep.Cancel(by, reason), "assessment.cancellation"));
    }

    /** Ends a seat that let its deadline pass, as it counts as declined then. */
    @Transactional
    void releaseSilent(UUID id, Instant duePast, String reason) {
        var attestation = attestations.hold(assessments.attestationOf(id).orElseThrow());
        var seat = assessments.findById(id);
        var isSilent = seat.dueAt().filter(due -> due.isBefore(duePast)).isPresent();
        if (isSilent && seat.whyNot(AssessmentState.DECLINED).isEmpty()) {
            vacate(seat, attestation, new AssessmentStep.Decline(Actor.SYSTEM, reason));
        }
    }

    /** Ends a seat whose attestation ended or went another way. */
    @Transactional
    void cancelPointless(UUID id) {
        var attestation = attestations.hold(assessments.attestationOf(id).orElseThrow());
        var seat = assessments.findById(id);
        if (seat.whyNot(AssessmentState.CANCELLED).isEmpty()) {
            var reason = "The attestation is " + attestation.state().words() + ".";
            leave(seat, new AssessmentStep.Cancel(Actor.SYSTEM, reason), "assessment.cancellation");
        }
    }

    private void leave(Assessment seat, AssessmentStep step, String action) {
        seat.take(step, clock.instant());
        questions.ofAssessment(seat.id()).forEach(question -> question.takeBack(clock.instant()));
        questions.flush();
        audit.record(step.actor(), action, Subject.of("assessment", seat.id()), step.reason(), Map.of());
    }
}
