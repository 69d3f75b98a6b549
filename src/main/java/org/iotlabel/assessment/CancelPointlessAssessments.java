package org.iotlabel.assessment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Ends the work on attestations that their vendor took back. Until it has run, the law of each assessment refuses alike. */
@ApplicationScoped
class CancelPointlessAssessments {
    private final Assessments assessments;
    private final SeatWorkflow seats;

    CancelPointlessAssessments(Assessments assessments, SeatWorkflow seats) {
        this.assessments = assessments;
        this.seats = seats;
    }

    @Scheduled(
            identity = "cancel-assessments",
            every = "${label.assessment.cancel-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        OneByOne.mustBeNone(run());
    }

    /** Answers how many failed. */
    int run() {
        return OneByOne.each(assessments.pointless(), seats::cancelPointless);
    }
}
