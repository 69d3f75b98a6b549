package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Step;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.frame.LocalForms;
import org.iotlabel.outbox.Outbox;

/** Ends attestations for which a vendor does nothing: first the notice, then, no sooner than it said, the dismissal. */
@ApplicationScoped
class DismissalWorkflow {
    private final AttestationProgress attestations;
    private final Questions questions;
    private final DismissalNotices notices;
    private final SeatWorkflow seats;
    private final AssessmentConfig config;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    DismissalWorkflow(
            AttestationProgress attestations,
            Questions questions,
            DismissalNotices notices,
            SeatWorkflow seats,
            AssessmentConfig config,
            AuditTrail audit,
            Outbox outbox,
            Clock clock) {
        this.attestations = attestations;
        this.questions = questions;
        this.notices = notices;
        this.seats = seats;
        this.config = config;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Those whose vendor has to act within the time of the notice, or should have acted already. */
    List<UUID> waitingTooLong() {
        return attestations.waitingForVendor(clock.instant().plus(config.notice()));
    }

    /** Does what is due about one attestation: tells its vendor, or dismisses it, or nothing. */
    @Transactional
    void announceOrDismiss(UUID id) {
        var attestation = attestations.hold(id);
        deadline(attestation).ifPresent(deadline -> {
            var notice = notices.of(id, deadline);
            if (notice.isEmpty()) {
                announce(id, deadline);
            } else if (isPast(deadline) && isPast(notice.get().announcedAt().plus(config.notice()))) {
                dismiss(attestation, deadline);
            }
        });
    }

    private void announce(UUID attestation, Instant deadline) {
        if (isPast(deadline.minus(config.notice()))) {
            notices.persist(new DismissalNotice(attestation, deadline, clock.instant()));
            audit.record(
                    Actor.SYSTEM,
                    "attestation.dismissal-notice",
                    Subject.of("attestation", attestation),
                    null,
                    Map.of("deadline", deadline.toString()));
            outbox.announce(DismissalAnnounced.TOPIC, new DismissalAnnounced(attestation, deadline));
        }
    }

    private void dismiss(Attestation attestation, Instant deadline) {
        var day = new LocalForms(Locale.ENGLISH).day(deadline);
        var reason = attestation.state() == AttestationState.RETURNED
                ? "What was returned was not submitted again by " + day + "."
                : "A question was not answered by " + day + ".";
        seats.cancelAll(attestation, Actor.SYSTEM, "The attestation was dismissed.");
        attestations.take(attestation.id(), new Step.Dismiss(Actor.SYSTEM, reason));
    }

    /** Each question has a deadline of its own; the earliest of those still open counts. */
    private Optional<Instant> deadline(Attestation attestation) {
        return attestation.state() == AttestationState.INFO_REQUESTED
                ? questions.nextAnswerBy(attestation.id())
                : attestation.answerBy();
    }

    private boolean isPast(Instant instant) {
        return !instant.isAfter(clock.instant());
    }
}
