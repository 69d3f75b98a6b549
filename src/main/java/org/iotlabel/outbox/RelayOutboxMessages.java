package org.iotlabel.outbox;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Hands each message to its topic. Copies of the application share the work: a row that one holds, others skip. */
@ApplicationScoped
public class RelayOutboxMessages {
    private final OutboxMessages messages;
    private final OutboxTopics topics;
    private final OutboxMeters meters;

    RelayOutboxMessages(OutboxMessages messages, OutboxTopics topics, OutboxMeters meters) {
        this.messages = messages;
        this.topics = topics;
        this.meters = meters;
    }

    /** Handles all that is due, the longest due first. */
    @Scheduled(
            identity = "relay-messages",
            every = "${label.outbox.every:1s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void relayAll() {
        while (relayOne()) {
            // Until nothing is due.
        }
    }

    /** What was handled, or was news to nobody, is of no use for long. */
    @Scheduled(
            identity = "forget-messages",
            every = "1h",
            delayed = "5m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew().run(messages::forget);
    }

    private boolean relayOne() {
        var held = new AtomicReference<OutboxMessage>();
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> messages.takeDue().ifPresent(message -> {
                        held.set(message);
                        topics.hand(message);
                        messages.done(message);
                    }));
        } catch (RuntimeException fault) {
            if (held.get() == null) {
                throw fault;
            }
            failed(held.get(), fault);
        }
        return held.get() != null;
    }

    private void failed(OutboxMessage message, RuntimeException fault) {
        Log.errorf(fault, "outbox message %s of topic %s failed", message.id, message.topic);
        QuarkusTransaction.requiringNew().run(() -> messages.failed(message.id, fault));
        meters.failed(message.topic);
    }
}
