package org.iotlabel.party;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Writes down what readers see already: accreditations whose last day is over. */
@ApplicationScoped
class LapseAccreditationsPastTheirLastDay {
    private final Accreditations accreditations;
    private final AccreditationWorkflow workflow;
    private final Clock clock;

    LapseAccreditationsPastTheirLastDay(Accreditations accreditations, AccreditationWorkflow workflow, Clock clock) {
        this.accreditations = accreditations;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Scheduled(
            identity = "lapse-accreditations",
            every = "10m",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        accreditations.toLapse(clock.instant()).forEach(workflow::lapse);
    }
}
