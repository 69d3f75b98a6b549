package org.iotlabel.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.attestation.AttestationSubmitted;
import org.iotlabel.outbox.OutboxTopic;
import org.iotlabel.transparency.SequenceQueuedEntries;

/**
 * Takes each submission in and draws its assessors, after the vendor has handed it in. The log is brought up to date
 * before: its root then rests on the submission, and nobody could know it who wrote one.
 */
@ApplicationScoped
class AcceptCompleteSubmissions implements OutboxTopic<AttestationSubmitted> {
    private final DrawWorkflow workflow;
    private final SequenceQueuedEntries log;

    AcceptCompleteSubmissions(DrawWorkflow workflow, SequenceQueuedEntries log) {
        this.workflow = workflow;
        this.log = log;
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
        log.sequenceAll();
        workflow.takeIn(submitted);
    }
}
