package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.certification.DecisionGranted;
import org.iotlabel.outbox.OutboxTopic;

/** Issues the label as soon as one is granted. */
@ApplicationScoped
class IssueGrantedLabels implements OutboxTopic<DecisionGranted> {
    private final LabelIssuing issuing;

    IssueGrantedLabels(LabelIssuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public String topic() {
        return DecisionGranted.TOPIC;
    }

    @Override
    public Class<DecisionGranted> payload() {
        return DecisionGranted.class;
    }

    @Override
    public void handle(DecisionGranted message) {
        issuing.issue(message.decision());
    }
}
