package org.iotlabel.http;

import static org.iotlabel.problem.CommonProblem.BODY_TOO_SLOW;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.iotlabel.problem.Problem;

/**
 * Gives every body an end in time. One that drips in byte by byte is never idle, and would keep its connection and what was
 * read of it for as long as its sender likes.
 */
@ApplicationScoped
class BodiesInTime {
    private static final int BEFORE_ANY_OTHER = 910;

    private final HttpConfig config;
    private final EarlyAnswer answer;

    BodiesInTime(HttpConfig config, EarlyAnswer answer) {
        this.config = config;
        this.answer = answer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::watch, BEFORE_ANY_OTHER);
    }

    private void watch(RoutingContext routing) {
        if (hasBody(routing.request())) {
            var vertx = routing.vertx();
            var timer = vertx.setTimer(config.bodyTimeout().toMillis(), _ -> endUnlessThere(routing));
            routing.addEndHandler(_ -> vertx.cancelTimer(timer));
        }
        routing.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? request.getHeader("Transfer-Encoding") != null : !length.equals("0");
    }

    private void endUnlessThere(RoutingContext routing) {
        if (!routing.request().isEnded() && !routing.response().ended()) {
            answer.sendAndHangUp(
                    routing,
                    new Problem(
                            BODY_TOO_SLOW,
                            "It was not there after " + config.bodyTimeout().toSeconds() + " seconds."));
        }
    }
}
