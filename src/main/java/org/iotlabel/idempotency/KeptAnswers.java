package org.iotlabel.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The answers that are kept for requests that may come again. */
@ApplicationScoped
class KeptAnswers {
    /** How long a client may repeat a request. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String[] HEADERS = {"Location", "ETag"};

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
    Optional<RestResponse<?>> find(KeptAnswer.Key key, String requestHash) {
        entities.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .setParameter("key", key.toString())
                .getSingleResult();
        return Optional.ofNullable(entities.find(KeptAnswer.class, key)).map(kept -> {
            if (!kept.requestHash.equals(requestHash)) {
                throw new Problem(CommonProblem.KEY_REUSED, "Take a new key for another request.");
            }
            return replay(kept);
        });
    }

    void keep(KeptAnswer.Key key, String requestHash, RestResponse<?> answer) {
        var kept = new KeptAnswer();
        kept.id = key;
        kept.requestHash = requestHash;
        kept.httpStatus = answer.getStatus();
        kept.headers = new TreeMap<>();
        for (var header : HEADERS) {
            Optional.ofNullable(answer.getHeaderString(header)).ifPresent(value -> kept.headers.put(header, value));
        }
        kept.body = text(answer);
        kept.createdAt = clock.instant();
        entities.persist(kept);
    }

    private RestResponse<?> replay(KeptAnswer kept) {
        try {
            var answer = ResponseBuilder.create(kept.httpStatus).header("Idempotent-Replayed", "true");
            for (Map.Entry<String, String> header : kept.headers.entrySet()) {
                answer.header(header.getKey(), header.getValue());
            }
            return kept.body == null
                    ? answer.build()
                    : answer.entity(json.readTree(kept.body))
                            .type("application/json")
                            .build();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept answer cannot be read", broken);
        }
    }

    private String text(RestResponse<?> answer) {
        try {
            return json.writeValueAsString(answer.getEntity());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an answer cannot be kept", broken);
        }
    }

    @Scheduled(every = "1h", delayed = "5m")
    void forgetOldAnswers() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from KeptAnswer where createdAt < :limit")
                        .setParameter("limit", clock.instant().minus(KEPT))
                        .executeUpdate());
    }
}
