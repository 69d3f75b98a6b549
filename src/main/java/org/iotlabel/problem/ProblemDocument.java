package org.iotlabel.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every error answer (RFC 9457). */
@Schema(name = "Problem", additionalProperties = Schema.True.class)
@JsonPropertyOrder({"type", "title", "status", "detail", "errors"})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {
    /** RFC 9457 section 3. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is told of a problem. */
    public static ProblemDocument of(Problem problem) {
        var type = problem.type();
        return new ProblemDocument(
                type.address(), type.title(), type.status(), problem.detail(), problem.errors(), problem.members());
    }

    /** The whole answer. */
    public static Response answer(Problem problem) {
        return Response.status(problem.type().status())
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "en")
                .entity(of(problem))
                .build();
    }
}
