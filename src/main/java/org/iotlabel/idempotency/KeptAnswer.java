package org.iotlabel.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jboss.resteasy.reactive.RestResponse;
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
     * The answer once more, byte for byte, in the form that the door returns.
     *
     * @throws WebApplicationException with the answer, where the door returns a bare view: the mark that it is a
     *     repetition has no place in one
     */
    Object again(Method door) {
        var answer = again();
        if (door.getReturnType() == RestResponse.class) {
            return answersBytes(door) ? asBytes(answer) : answer;
        }
        if (door.getReturnType() == Response.class) {
            return answer.toResponse();
        }
        throw new WebApplicationException(answer.toResponse());
    }

    /** The answer once more, with its body as text. */
    RestResponse<Object> again() {
        var answer = RestResponse.ResponseBuilder.create(httpStatus).header("Idempotent-Replayed", "true");
        headers.forEach(answer::header);
        if (body != null) {
            answer.entity(body).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }

    private static boolean answersBytes(Method door) {
        return door.getGenericReturnType() instanceof ParameterizedType generic
                && generic.getActualTypeArguments()[0] == byte[].class;
    }

    private static RestResponse<Object> asBytes(RestResponse<Object> answer) {
        return RestResponse.ResponseBuilder.fromResponse(answer)
                .entity((Object) String.valueOf(answer.getEntity()).getBytes(UTF_8))
                .build();
    }

    /**
     * What an answer is found by.
     *
     * @param principal who asked
     * @param key the header as it came
     */
    @Embeddable
    record Key(UUID principal, String key) implements Serializable {}
}
