package org.iotlabel.assessment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Ends evaluations whose assessors did not come to one opinion in time: the stricter verdict stands. */
@ApplicationScoped
class SettleOpenDisagreements {
    private final Assessments assessments;
    private final EvaluationWorkflow workflow;
    private final Clock clock;

    SettleOpenDisagreements(Assessments assessments, EvaluationWorkflow workflow, Clock clock) {
        this.assessments = assessments;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Scheduled(
            identity = "settle-disagreements",
            every = "${label.assessment.deadlines-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        OneByOne.mustBeNone(run());
    }

    /** Answers how many failed. */
    int run() {
        return OneByOne.each(assessments.due(AssessmentState.SEALED, clock.instant()), this::settle);
    }

    private void settle(UUID assessment) {
        assessments.attestationOf(assessment).ifPresent(workflow::settleByTheStricter);
    }
}
