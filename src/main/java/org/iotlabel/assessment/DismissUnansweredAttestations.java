package org.iotlabel.assessment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells vendors in time that a dismissal is near, and dismisses what they left unanswered (47 CFR 8.210(c)). */
@ApplicationScoped
class DismissUnansweredAttestations {
    private final DismissalWorkflow workflow;

    DismissUnansweredAttestations(DismissalWorkflow workflow) {
        this.workflow = workflow;
    }

    @Scheduled(
            identity = "dismiss-attestations",
            every = "${label.assessment.deadlines-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        OneByOne.mustBeNone(run());
    }

    /** Answers how many failed. */
    int run() {
        return OneByOne.each(workflow.waitingTooLong(), workflow::announceOrDismiss);
    }
}
