package org.iotlabel.label;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes down that labels have run out; to readers they have from the first instant on. */
@ApplicationScoped
class ExpireLabelsPastValidity {
    private final LabelWorkflow workflow;

    ExpireLabelsPastValidity(LabelWorkflow workflow) {
        this.workflow = workflow;
    }

    @Scheduled(
            identity = "expire-labels",
            every = "${label.label.expire-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void expireAll() {
        while (workflow.expireSome() > 0) {
            // Until none is past its validity.
        }
    }
}
