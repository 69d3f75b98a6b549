package org.iotlabel.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that must happen. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    String topic;

    @JdbcTypeCode(SqlTypes.JSON)
    String payload;

    /** Whether it may rest while nobody handles its topic. */
    boolean news;

    Instant createdAt;
    Instant dueAt;
    int attempts;

    @Nullable
    String lastError;

    @Nullable
    Instant doneAt;

    /** When somebody decided that it is never handled; then it has their reason. */
    @Nullable
    Instant abandonedAt;

    @Nullable
    String abandonedReason;

    @Version
    long version;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    @SuppressWarnings("NullAway.Init")
    OutboxMessage(String topic, String payload, boolean news, Instant at) {
        this.topic = topic;
        this.payload = payload;
        this.news = news;
        this.createdAt = at;
        this.dueAt = at;
    }

    /** It comes again after 1, 2, 4, … seconds; the kind of the fault is kept, but none of its words. */
    void failed(Throwable fault, Instant at) {
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 20));
        attempts++;
        lastError = fault.getClass().getSimpleName();
        dueAt = at.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }

    /** It is due now, and may fail as often as a new one; the kind of its last fault stays. */
    void retry(Instant at) {
        attempts = 0;
        dueAt = at;
        abandonedAt = null;
        abandonedReason = null;
    }

    void abandon(String reason, Instant at) {
        abandonedAt = at;
        abandonedReason = reason.strip();
    }
}
