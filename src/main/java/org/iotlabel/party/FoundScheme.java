package org.iotlabel.party;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** At the first start: writes down the organisation that runs the scheme. */
@ApplicationScoped
class FoundScheme {
    private final SchemeWorkflow workflow;

    FoundScheme(SchemeWorkflow workflow) {
        this.workflow = workflow;
    }

    void atStart(@Observes StartupEvent start) {
        workflow.found();
    }
}
