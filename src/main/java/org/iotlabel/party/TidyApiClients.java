package org.iotlabel.party;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Gives up clients whose making was cut off, and removes at the identity provider what ended here. */
@ApplicationScoped
class TidyApiClients {
    /** Longer than any registration takes, with the waits that it has. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration AGAIN = Duration.ofMinutes(10);

    private final ApiClients clients;
    private final ApiClientWorkflow workflow;
    private final ClientClosing closing;
    private final Clock clock;

    TidyApiClients(ApiClients clients, ApiClientWorkflow workflow, ClientClosing closing, Clock clock) {
        this.clients = clients;
        this.workflow = workflow;
        this.closing = closing;
        this.clock = clock;
    }

    @Scheduled(
            identity = "tidy-api-clients",
            every = "${label.clients.tidy-every:1m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        var now = clock.instant();
        clients.unfinished(now.minus(PATIENCE)).forEach(workflow::fail);
        clients.unclosed(now.minus(AGAIN)).forEach(closing::close);
    }
}
