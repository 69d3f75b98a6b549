package org.iotlabel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that are kept, and what can be asked of them. */
@ApplicationScoped
class OutboxMessages {
    private final EntityManager entities;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxMessages(EntityManager entities, OutboxConfig config, Clock clock) {
        this.entities = entities;
        this.config = config;
        this.clock = clock;
    }

    /** The message that has been due for longest and that nobody else holds; it is held until the transaction ends. */
    Optional<OutboxMessage> takeDue() {
        List<?> due = entities.createNativeQuery("""
                        SELECT * FROM outbox_message
                        WHERE done_at IS NULL AND due_at <= :now AND attempts < :attempts
                        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter("attempts", config.maxAttempts())
                .getResultList();
        return due.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** Everything about the message is done, and is written together with the mark that it is. */
    void done(OutboxMessage message) {
        message.doneAt = clock.instant();
        entities.flush();
    }

    void failed(UUID message, Throwable fault) {
        entities.find(OutboxMessage.class, message).failed(fault, clock.instant());
    }

    /** How many wait, the ones given up not counted. */
    long waiting() {
        return count("select count(m) from OutboxMessage m where m.doneAt is null and m.attempts < :attempts");
    }

    /** How many were tried as often as they may be. */
    long givenUp() {
        return count("select count(m) from OutboxMessage m where m.doneAt is null and m.attempts >= :attempts");
    }

    /** Removes what was handled long ago. */
    int forgetHandled() {
        return entities.createQuery("delete from OutboxMessage m where m.doneAt < :limit")
                .setParameter("limit", clock.instant().minus(config.keepHandled()))
                .executeUpdate();
    }

    private long count(String query) {
        return entities.createQuery(query, Long.class)
                .setParameter("attempts", config.maxAttempts())
                .getSingleResult();
    }
}
