package org.iotlabel.problem;

import static org.iotlabel.problem.CommonProblem.*;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place that turns what was thrown into an answer (RFC 9457); a fault of ours loses its detail here. */
final class Problems {
    /** What the doors answer for a status that the framework itself decided on. */
    private static final Map<Integer, CommonProblem> BY_STATUS = Map.of(
            400, MALFORMED,
            401, UNAUTHENTICATED,
            403, FORBIDDEN,
            404, NOT_FOUND,
            405, METHOD_NOT_ALLOWED,
            406, NOT_ACCEPTABLE,
            413, TOO_LARGE,
            415, UNSUPPORTED_MEDIA_TYPE,
            503, UNAVAILABLE);

    @ServerExceptionMapper
    Response problem(Problem problem) {
        return ProblemDocument.answer(problem);
    }

    @ServerExceptionMapper(priority = 1)
    Response framework(WebApplicationException thrown) {
        if (thrown.getCause() instanceof JsonProcessingException fault) {
            return ProblemDocument.answer(JsonFaults.describe(fault));
        }
        var status = thrown.getResponse().getStatus();
        if (status < 400) {
            return thrown.getResponse();
        }
        var answer = ProblemDocument.answer(bare(status, thrown));
        var allow = thrown.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allow).build();
    }

    @ServerExceptionMapper(priority = 1)
    Response json(JsonProcessingException fault) {
        return ProblemDocument.answer(JsonFaults.describe(fault));
    }

    /** The framework has a mapper of its own for this kind, which the more general one above would not replace. */
    @ServerExceptionMapper(priority = 1)
    Response shape(MismatchedInputException fault) {
        return json(fault);
    }

    @ServerExceptionMapper(priority = 1)
    Response violated(ConstraintViolationException thrown) {
        return ProblemDocument.answer(Problem.invalid(Violations.of(thrown.getConstraintViolations())));
    }

    @ServerExceptionMapper(priority = 1)
    Response violatedAtTheDoor(ResteasyReactiveViolationException thrown) {
        return violated(thrown);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException thrown) {
        var answer = ProblemDocument.answer(new Problem(UNAUTHENTICATED, "A valid access token is needed."));
        return Response.fromResponse(answer)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException thrown) {
        return ProblemDocument.answer(new Problem(FORBIDDEN, FORBIDDEN.title() + "."));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException thrown) {
        return ProblemDocument.answer(new Problem(STALE, "Read it again, then repeat your change."));
    }

    /** A unique index is the last guard against two of the same; which one it was is in the log and not in the answer. */
    @ServerExceptionMapper
    Response constraint(org.hibernate.exception.ConstraintViolationException thrown) {
        if (thrown.getKind() == ConstraintKind.UNIQUE || isRefusal(thrown.getSQLException())) {
            Log.debugf("refused by the database: %s", thrown.getConstraintName());
            return ProblemDocument.answer(
                    new Problem(CONFLICT, "The same thing exists already, or its state forbids it."));
        }
        return fault(thrown);
    }

    @ServerExceptionMapper
    Response fault(Throwable thrown) {
        Log.error("a request failed", thrown);
        return ProblemDocument.answer(
                new Problem(INTERNAL, "It was logged; nothing was changed. Please try again later."));
    }

    private static boolean isRefusal(SQLException thrown) {
        var sqlState = thrown.getSQLState();
        return "23P01".equals(sqlState) || "23001".equals(sqlState);
    }

    private static Problem bare(int status, WebApplicationException thrown) {
        var type = BY_STATUS.getOrDefault(status, status < 500 ? MALFORMED : INTERNAL);
        if (type == INTERNAL) {
            Log.error("a request failed", thrown);
        }
        return type == NOT_FOUND ? Problem.notFound() : new Problem(type, type.title() + ".");
    }
}
