package org.iotlabel.idempotency;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The answer to a request that may come again. */
@Entity
@Table(name = "idempotent_answer")
class KeptAnswer {
    @EmbeddedId
    Key id;

    String requestHash;
    int httpStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> headers;

    @Nullable
    String body;

    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected KeptAnswer() {}

    /**
     * What an answer is found by.
     *
     * @param principal who asked
     * @param key the header as it came
     */
    @Embeddable
    record Key(UUID principal, String key) implements Serializable {}
}
