package org.iotlabel.oversight;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.AuditTrail;
import org.iotlabel.audit.Subject;
import org.iotlabel.etag.Version;
import org.iotlabel.outbox.KeptMessage;
import org.iotlabel.outbox.KeptMessages;
import org.iotlabel.party.Caller;
import org.iotlabel.problem.Problem;

/** What an owner of the scheme decides on messages of the outbox, each decision with its line in the audit trail. */
@ApplicationScoped
class OutboxWorkflow {
    private final KeptMessages messages;
    private final AuditTrail audit;
    private final Caller caller;

    OutboxWorkflow(KeptMessages messages, AuditTrail audit, Caller caller) {
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Has a message tried again.
     *
     * @throws Problem NOT_FOUND; STALE; MESSAGE_STATE; MESSAGE_IN_HAND
     */
    @Transactional
    KeptMessage retry(UUID id, Version seen) {
        var message = messages.retry(id, seen);
        audit.record(caller.actor(SCHEME_OWNER), "outbox-message.retry", subject(id), null, topic(message));
        return message;
    }

    /**
     * Decides that a message is never handled.
     *
     * @throws Problem as {@link #retry}
     */
    @Transactional
    KeptMessage abandon(UUID id, String reason, Version seen) {
        var message = messages.abandon(id, reason, seen);
        audit.record(caller.actor(SCHEME_OWNER), "outbox-message.abandonment", subject(id), reason, topic(message));
        return message;
    }

    private static Map<String, Object> topic(KeptMessage message) {
        return Map.of("topic", message.view().topic());
    }

    private static Subject subject(UUID id) {
        return Subject.of("outbox-message", id);
    }
}
