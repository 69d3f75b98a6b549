package org.iotlabel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands each message to its topic. Copies of the application share the work: a row that one holds, others skip. */
@ApplicationScoped
public class RelayOutboxMessages {
    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;
    private final Map<String, OutboxTopic<?>> topics;

    RelayOutboxMessages(EntityManager entities, ObjectMapper json, Clock clock, @All List<OutboxTopic<?>> topics) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
        this.topics = topics.stream().collect(Collectors.toUnmodifiableMap(OutboxTopic::topic, Function.identity()));
    }

    /** Handles all that is due. */
    @Scheduled(every = "${label.outbox.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    public void relayAll() {
        while (relayOne()) {
            // Until nothing is due.
        }
    }

    private boolean relayOne() {
        var failed = new UUID[1];
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> next().map(message -> {
                                failed[0] = message.id;
                                hand(message, topics.get(message.topic));
                                message.doneAt = clock.instant();
                                return true;
                            })
                            .orElse(false));
        } catch (RuntimeException fault) {
            if (failed[0] == null) {
                throw fault;
            }
            Log.errorf(fault, "outbox message %s failed", failed[0]);
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.find(OutboxMessage.class, failed[0]).failed(fault, clock.instant()));
            return true;
        }
    }

    private <T> void hand(OutboxMessage message, @Nullable OutboxTopic<T> topic) {
        if (topic == null) {
            throw new IllegalStateException("nobody handles the topic " + message.topic);
        }
        try {
            topic.handle(json.readValue(message.payload, topic.payload()));
            entities.flush();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the payload cannot be read", broken);
        }
    }

    private Optional<OutboxMessage> next() {
        List<?> due = entities.createNativeQuery("""
                        SELECT * FROM outbox_message WHERE done_at IS NULL AND due_at <= :now
                        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, OutboxMessage.class)
                .setParameter("now", clock.instant())
                .getResultList();
        return due.stream().map(OutboxMessage.class::cast).findFirst();
    }
}
