package org.iotlabel.assessment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/**
 * Gives the seat of an assessor who does not answer, or does not finish, to somebody else. What was found in it stays on
 * record.
 */
@ApplicationScoped
class ReplaceSilentAssessors {
    private final Assessments assessments;
    private final SeatWorkflow seats;
    private final AssessmentConfig config;
    private final Clock clock;

    ReplaceSilentAssessors(Assessments assessments, SeatWorkflow seats, AssessmentConfig config, Clock clock) {
        this.assessments = assessments;
        this.seats = seats;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "replace-assessors",
            every = "${label.assessment.deadlines-every:10m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        OneByOne.mustBeNone(run());
    }

    /** Answers how many failed. */
    int run() {
        var now = clock.instant();
        return replace(AssessmentState.OFFERED, now, "The offer was not answered in time.")
                + replace(
                        AssessmentState.ACCEPTED,
                        now.minus(config.evaluationGrace()),
                        "The report was not sealed in time, nor within the time of grace.");
    }

    private int replace(AssessmentState state, Instant duePast, String reason) {
        return OneByOne.each(assessments.due(state, duePast), id -> seats.releaseSilent(id, duePast, reason));
    }
}
