package org.iotlabel.http;

import static org.iotlabel.problem.CommonProblem.FORBIDDEN;
import static org.iotlabel.problem.CommonProblem.INTERNAL;
import static org.iotlabel.problem.CommonProblem.MALFORMED;
import static org.iotlabel.problem.CommonProblem.UNAUTHENTICATED;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Says in a problem document what would otherwise be a bare status or a page of the framework. */
@ApplicationScoped
class UnroutedProblems {
    /** After the doors had their chance to answer a failure, before the framework's own page. */
    private static final int LATE = 1_000_000;

    private final EarlyAnswer answer;

    UnroutedProblems(EarlyAnswer answer) {
        this.answer = answer;
    }

    void register(@Observes Router router) {
        router.route().order(LATE).handler(routing -> answer.send(routing, Problem.notFound()));
        router.route().order(LATE).failureHandler(this::failed);
        // An address that cannot be decoded fails before the first of our filters runs.
        router.errorHandler(MALFORMED.status(), routing -> {
            SecurityHeaders.set(routing);
            RequestId.assign(routing);
            failed(routing);
        });
    }

    private void failed(RoutingContext routing) {
        // Whoever was hung up on has their answer; that a door could not read on is no news.
        if (routing.response().ended()) {
            return;
        }
        answer.send(routing, problem(routing.failure(), routing.statusCode()));
    }

    private static Problem problem(@Nullable Throwable failure, int status) {
        return switch (failure) {
            case Problem problem -> problem;
            case UnauthorizedException _ -> UNAUTHENTICATED.bare();
            case AuthenticationException _ -> UNAUTHENTICATED.bare();
            case ForbiddenException _ -> FORBIDDEN.bare();
            case null -> CommonProblem.of(status).bare();
            case Throwable fault -> {
                var type = CommonProblem.of(status);
                if (type == INTERNAL) {
                    Log.error("a request failed outside of any door", fault);
                }
                yield type.bare();
            }
        };
    }
}
