package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.problem.Problem;

/** Takes the word of two certifiers that a label that turned red is the scheme's own, and has it signed anew. */
@ApplicationScoped
class ConfirmationWorkflow {
    private final Labels labels;
    private final LabelConfirmations confirmations;
    private final ConfirmationLaw law;
    private final ResigningQueue queue;
    private final AuditTrail audit;
    private final Clock clock;

    ConfirmationWorkflow(
            Labels labels,
            LabelConfirmations confirmations,
            ConfirmationLaw law,
            ResigningQueue queue,
            AuditTrail audit,
            Clock clock) {
        this.labels = labels;
        this.confirmations = confirmations;
        this.law = law;
        this.queue = queue;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Proposes that a label is confirmed.
     *
     * @throws Problem NOT_FOUND; NOTHING_TO_CONFIRM; LABEL_NOT_OF_ITS_DECISION; CONFIRMATION_OPEN
     */
    @Transactional
    LabelConfirmation propose(Serial serial, String words, Actor by) {
        var label = labels.hold(serial);
        var red = law.of(label);
        refuse(law.whyNotProposed(red));
        var lost = red.lostKey().orElseThrow(Problem::notFound);
        var confirmation = new LabelConfirmation(serial, lost.kid(), words.strip(), by, clock.instant());
        confirmations.persistAndFlush(confirmation);
        record(by, "label-confirmation.proposal", confirmation);
        return confirmation;
    }

    /**
     * Approves what another certifier proposed; the label is signed anew by the job.
     *
     * @throws Problem NOT_FOUND; STALE; ANOTHER_CERTIFIER_NEEDED; CONFIRMATION_CLOSED; NOTHING_TO_CONFIRM;
     *     LABEL_NOT_OF_ITS_DECISION
     */
    @Transactional
    LabelConfirmation approve(Serial serial, UUID id, Version seen, Actor by) {
        var label = labels.hold(serial);
        var confirmation = find(serial, id, seen);
        refuse(law.whyNotApproved(confirmation, law.of(label), by.principal()));
        close(confirmation, ConfirmationState.APPROVED, by);
        queue.reopen(serial, clock.instant());
        record(by, "label-confirmation.approval", confirmation);
        return confirmation;
    }

    /**
     * Gives a proposal up.
     *
     * @throws Problem NOT_FOUND; STALE; CONFIRMATION_CLOSED
     */
    @Transactional
    LabelConfirmation withdraw(Serial serial, UUID id, Version seen, Actor by) {
        labels.hold(serial);
        var confirmation = find(serial, id, seen);
        refuse(confirmation.whyNotClosed());
        close(confirmation, ConfirmationState.WITHDRAWN, by);
        record(by, "label-confirmation.withdrawal", confirmation);
        return confirmation;
    }

    private LabelConfirmation find(Serial serial, UUID id, Version seen) {
        var confirmation = confirmations.of(serial, id).orElseThrow(Problem::notFound);
        seen.mustBe(confirmation.version());
        return confirmation;
    }

    private void close(LabelConfirmation confirmation, ConfirmationState how, Actor by) {
        confirmation.close(how, by, clock.instant());
        confirmations.flush();
    }

    private static void refuse(Optional<Problem> obstacle) {
        obstacle.ifPresent(problem -> {
            throw problem;
        });
    }

    private void record(Actor by, String action, LabelConfirmation confirmation) {
        audit.record(
                by,
                action,
                Subject.of("label", confirmation.label()),
                confirmation.words(),
                Map.of("confirmation", confirmation.id().toString(), "lostKey", confirmation.lostKey()));
    }
}
