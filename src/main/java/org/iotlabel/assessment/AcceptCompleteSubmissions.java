package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.attestation.AttestationSubmitted;
import org.iotlabel.outbox.OutboxTopic;

/** Takes each submission in and draws its assessors, after the vendor has handed it in. */
@ApplicationScoped
class AcceptCompleteSubmissions implements OutboxTopic<AttestationSubmitted> {
    private final DrawWorkflow workflow;

    AcceptCompleteSubmissions(DrawWorkflow workflow) {
        this.workflow = workflow;
    }

    @Override
    public String topic() {
        return AttestationSubmitted.TOPIC;
    }

    @Override
    public Class<AttestationSubmitted> payload() {
        return AttestationSubmitted.class;
    }

    @Override
    public void handle(AttestationSubmitted submitted) {
        workflow.takeIn(submitted);
    }
}
