package org.iotlabel.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The answers that are kept for requests that may come again. */
@ApplicationScoped
class KeptAnswers {
    /** How long a client may repeat a request. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String[] HEADERS = {"Location", "ETag", "Repr-Digest"};

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    KeptAnswers(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Finds the answer to a key. Requests with one key wait for each other first, so that of two at once the second
     * sees what the first left.
     *
     * @throws Problem KEY_REUSED where the key came with another request
     */
    Optional<KeptAnswer> find(KeptAnswer.Key key, String requestHash) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key.toString())
                .getSingleResult();
        var kept = Optional.ofNullable(entities.find(KeptAnswer.class, key));
        if (kept.isPresent() && !kept.get().requestHash.equals(requestHash)) {
            throw new Problem(CommonProblem.KEY_REUSED, "Take a new key for another request.");
        }
        return kept;
    }

    /** Keeps an answer, unless it says that nothing was done. */
    void keep(KeptAnswer.Key key, String requestHash, @Nullable Object returned) {
        var answer = answer(returned);
        if (answer.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            return;
        }
        var kept = new KeptAnswer();
        kept.id = key;
        kept.requestHash = requestHash;
        kept.httpStatus = answer.getStatus();
        kept.headers = new TreeMap<>();
        for (var header : HEADERS) {
            Optional.ofNullable(answer.getHeaderString(header)).ifPresent(value -> kept.headers.put(header, value));
        }
        kept.body = answer.getEntity() == null ? null : text(answer.getEntity());
        kept.createdAt = clock.instant();
        entities.persist(kept);
        // What the database refuses is to be thrown here, where it is still told what it is.
        entities.flush();
    }

    private static Response answer(@Nullable Object returned) {
        return switch (returned) {
            case null -> Response.noContent().build();
            case Response answer -> answer;
            case RestResponse<?> answer -> answer.toResponse();
            case Object view -> Response.ok(view).build();
        };
    }

    private String text(Object entity) {
        if (entity instanceof byte[] bytes) {
            return new String(bytes, UTF_8);
        }
        try {
            return json.writeValueAsString(entity);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an answer cannot be kept", broken);
        }
    }

    @Scheduled(identity = "forget-answers", every = "1h", delayed = "5m")
    void forgetOldAnswers() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from KeptAnswer where createdAt < :limit")
                        .setParameter("limit", clock.instant().minus(KEPT))
                        .executeUpdate());
    }
}
