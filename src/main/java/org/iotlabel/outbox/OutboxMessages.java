package org.iotlabel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.paging.PageRequest;

/** The messages that are kept, and what can be asked of them. */
@ApplicationScoped
class OutboxMessages {
    private static final UUID LAST = new UUID(-1, -1);

    private final EntityManager entities;
    private final OutboxTopics topics;
    private final OutboxConfig config;
    private final Clock clock;

    OutboxMessages(EntityManager entities, OutboxTopics topics, OutboxConfig config, Clock clock) {
        this.entities = entities;
        this.topics = topics;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The message that has been due for longest and that nobody else holds; it is held until the transaction ends. News
     * that nobody subscribed to is passed over.
     */
    Optional<OutboxMessage> takeDue() {
        List<?> due = entities.createNativeQuery("""
                        SELECT * FROM outbox_message
                        WHERE done_at IS NULL AND abandoned_at IS NULL AND due_at <= :now AND attempts < :attempts
                            AND (NOT news OR topic IN (:topics))
                        ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """, OutboxMessage.class)
                .setParameter("now", clock.instant())
                .setParameter("attempts", config.maxAttempts())
                .setParameter("topics", topics.handled())
                .getResultList();
        return due.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** Everything about the message is done, and is written together with the mark that it is. */
    void done(OutboxMessage message) {
        message.doneAt = clock.instant();
        entities.flush();
    }

    void failed(UUID message, Throwable fault) {
        entities.find(OutboxMessage.class, message, LockModeType.PESSIMISTIC_WRITE)
                .failed(fault, clock.instant());
    }

    Optional<OutboxMessage> find(UUID id) {
        return Optional.ofNullable(entities.find(OutboxMessage.class, id));
    }

    /** The same, held until the transaction ends; empty where somebody else holds it, for whom nobody waits. */
    Optional<OutboxMessage> hold(UUID id) {
        List<?> held = entities.createNativeQuery(
                        "SELECT * FROM outbox_message WHERE id = :id FOR UPDATE SKIP LOCKED", OutboxMessage.class)
                .setParameter("id", id)
                .getResultList();
        return held.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** Those that meet a condition, the newest first. */
    List<OutboxMessage> page(MessageStates.Condition condition, PageRequest page) {
        var found = entities.createQuery(
                "from OutboxMessage m where m.id < :before and " + condition.words() + " order by m.id desc",
                OutboxMessage.class);
        condition.values().forEach(found::setParameter);
        return found.setParameter("before", page.afterId().orElse(LAST))
                .setMaxResults(page.fetch())
                .getResultList();
    }

    void flush() {
        entities.flush();
    }

    /** What is left to do now. */
    Backlog backlog() {
        var now = clock.instant();
        var row = (Tuple) entities.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE attempts < :attempts AND wanted) AS waiting,
                            count(*) FILTER (WHERE NOT wanted) AS resting,
                            count(*) FILTER (WHERE attempts >= :attempts AND wanted) AS given_up,
                            coalesce(extract(epoch FROM CAST(:now AS timestamptz)
                                - min(created_at) FILTER (WHERE attempts < :attempts AND wanted)), 0) AS seconds,
                            coalesce(extract(epoch FROM CAST(:now AS timestamptz)
                                - min(created_at) FILTER (WHERE attempts >= :attempts AND wanted)), 0) AS seconds_given_up,
                            coalesce(max(attempts) FILTER (WHERE attempts < :attempts AND wanted), 0) AS tried
                        FROM (SELECT attempts, created_at, NOT news OR topic IN (:topics) AS wanted
                              FROM outbox_message WHERE done_at IS NULL AND abandoned_at IS NULL) AS left_over
                        """, Tuple.class)
                .setParameter("now", now)
                .setParameter("attempts", config.maxAttempts())
                .setParameter("topics", topics.handled())
                .getSingleResult();
        return new Backlog(
                number(row, "waiting"),
                number(row, "resting"),
                number(row, "given_up"),
                age(row, "seconds"),
                (int) number(row, "tried"),
                age(row, "seconds_given_up"));
    }

    /**
     * Removes what was handled long ago, news that was abandoned or that nobody ever wanted. Work that was abandoned stays: it
     * may be the one thing that leads on, and somebody may want it done after all.
     */
    int forget() {
        var now = clock.instant();
        return entities.createQuery("""
                        delete from OutboxMessage m
                        where m.doneAt < :handled or m.news and m.abandonedAt < :handled
                            or m.news and m.doneAt is null and m.createdAt < :news and m.topic not in (:topics)""")
                .setParameter("handled", now.minus(config.keepHandled()))
                .setParameter("news", now.minus(config.keepNews()))
                .setParameter("topics", topics.handled())
                .executeUpdate();
    }

    /** Not negative, even where the clock of another copy is ahead. */
    private static Duration age(Tuple row, String column) {
        return Duration.ofSeconds(Math.max(0, number(row, column)));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }
}
