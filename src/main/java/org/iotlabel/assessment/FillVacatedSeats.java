package org.iotlabel.assessment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.outbox.OutboxTopic;

/** Draws again where somebody left a seat; and every hour where nobody could be drawn, because the pool may have grown. */
@ApplicationScoped
class FillVacatedSeats implements OutboxTopic<SeatVacated> {
    private final DrawWorkflow workflow;
    private final Assessments assessments;

    FillVacatedSeats(DrawWorkflow workflow, Assessments assessments) {
        this.workflow = workflow;
        this.assessments = assessments;
    }

    @Override
    public String topic() {
        return SeatVacated.TOPIC;
    }

    @Override
    public Class<SeatVacated> payload() {
        return SeatVacated.class;
    }

    @Override
    public void handle(SeatVacated vacated) {
        workflow.fillSeats(vacated.attestation());
    }

    /** Draws for every attestation that has fewer assessors than it needs. */
    @Scheduled(
            identity = "fill-seats",
            every = "${label.assessment.draw-every:1h}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void turn() {
        OneByOne.mustBeNone(retry());
    }

    /** Answers how many failed. */
    int retry() {
        return OneByOne.each(assessments.understaffed(), workflow::fillSeats);
    }
}
