package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.outbox.OutboxTopic;

/** Puts on record that a notice went out. */
@ApplicationScoped
class RecordDismissalNotices implements OutboxTopic<DismissalAnnounced> {
    private final AuditTrail audit;

    RecordDismissalNotices(AuditTrail audit) {
        this.audit = audit;
    }

    @Override
    public String topic() {
        return DismissalAnnounced.TOPIC;
    }

    @Override
    public Class<DismissalAnnounced> payload() {
        return DismissalAnnounced.class;
    }

    @Override
    public void handle(DismissalAnnounced notice) {
        audit.record(
                Actor.SYSTEM,
                "attestation.dismissal-notice",
                Subject.of("attestation", notice.attestation()),
                null,
                Map.of("deadline", notice.deadline().toString()));
    }
}
