package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.outbox.Outbox;

/**
 * Moves an issued label and writes, in the same transaction, everything that must say so: its history, the status lists,
 * the audit trail, the public log and the news. There is no other way, so that no surface can be forgotten.
 */
@ApplicationScoped
class LabelTransitions {
    private final LabelStatus status;
    private final AuditTrail audit;
    private final LabelLog log;
    private final Outbox outbox;
    private final Clock clock;

    LabelTransitions(LabelStatus status, AuditTrail audit, LabelLog log, Outbox outbox, Clock clock) {
        this.status = status;
        this.audit = audit;
        this.log = log;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Takes the step.
     *
     * @throws IllegalLabelStep where the state does not allow it; nothing is changed then
     */
    void take(Label label, Step step) {
        var from = label.writtenState();
        label.take(step, clock.instant());
        status.follow(label);
        audit.record(
                step.actor(),
                "label." + step.getClass().getSimpleName().toLowerCase(Locale.ROOT),
                Subject.of("label", label.serial()),
                step.words(),
                step.code()
                        .<Map<String, Object>>map(code -> Map.of("code", code))
                        .orElse(Map.of()));
        log.moved(label, from);
        outbox.announce(LabelMoved.TOPIC, new LabelMoved(label.serial().value(), step.target()));
    }
}
