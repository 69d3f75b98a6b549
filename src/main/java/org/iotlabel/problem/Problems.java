package org.iotlabel.problem;

import static org.iotlabel.problem.CommonProblem.FORBIDDEN;
import static org.iotlabel.problem.CommonProblem.INTERNAL;
import static org.iotlabel.problem.CommonProblem.MALFORMED;
import static org.iotlabel.problem.CommonProblem.METHOD_NOT_ALLOWED;
import static org.iotlabel.problem.CommonProblem.UNAUTHENTICATED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place that turns what was thrown into an answer (RFC 9457); a fault of ours loses its detail here. */
final class Problems {
    @ServerExceptionMapper
    Response problem(Problem problem) {
        return ProblemDocument.answer(problem);
    }

    @ServerExceptionMapper(priority = 1)
    Response framework(WebApplicationException thrown) {
        return switch (thrown.getCause()) {
            case Problem problem -> ProblemDocument.answer(problem);
            case JsonProcessingException fault -> ProblemDocument.answer(JsonFaults.describe(fault));
            case null -> byStatus(thrown);
            case Throwable _ -> byStatus(thrown);
        };
    }

    /** The framework looks at one resource class only; another one may take the method, or this address another method. */
    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
    Response unrouted(WebApplicationException thrown) {
        var allowed = thrown.getCause() == null ? AllowedMethods.insteadOfThisOne() : "";
        return allowed.isEmpty()
                ? framework(thrown)
                : Response.fromResponse(ProblemDocument.answer(METHOD_NOT_ALLOWED.bare()))
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    @ServerExceptionMapper(
            value = {JsonProcessingException.class, MismatchedInputException.class},
            priority = 1)
    Response json(JsonProcessingException fault) {
        return ProblemDocument.answer(JsonFaults.describe(fault));
    }

    @ServerExceptionMapper(
            value = {ConstraintViolationException.class, ResteasyReactiveViolationException.class},
            priority = 1)
    Response violated(ConstraintViolationException thrown) {
        return ProblemDocument.answer(Problem.invalid(Violations.of(thrown.getConstraintViolations())));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException thrown) {
        return Response.fromResponse(ProblemDocument.answer(UNAUTHENTICATED.bare()))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown) {
        return ProblemDocument.answer(FORBIDDEN.bare());
    }

    @ServerExceptionMapper
    Response fault(Throwable thrown) {
        if (FormFaults.caused(thrown)) {
            return ProblemDocument.answer(new Problem(MALFORMED, "The form cannot be read, or broke off."));
        }
        Log.error("a request failed", thrown);
        return ProblemDocument.answer(INTERNAL.bare());
    }

    private static Response byStatus(WebApplicationException thrown) {
        var status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        var type = CommonProblem.of(status);
        if (type == INTERNAL) {
            Log.error("a request failed", thrown);
        }
        return ProblemDocument.answer(type.bare());
    }
}
