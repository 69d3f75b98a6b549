package org.iotlabel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;

/** Answers a request that no door has seen, in the form that the doors use. */
@ApplicationScoped
class EarlyAnswer {
    private final ObjectMapper json;

    EarlyAnswer(ObjectMapper json) {
        this.json = json;
    }

    void send(RoutingContext routing, Problem problem) {
        var response = routing.response();
        if (response.headWritten()) {
            routing.request().connection().close();
            return;
        }
        response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", ProblemDocument.MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Language", "en")
                .end(body(problem));
    }

    /** Hangs up after the answer: what else the caller sends is not worth reading. */
    void sendAndHangUp(RoutingContext routing, Problem problem) {
        routing.response()
                .putHeader("Connection", "close")
                .endHandler(_ -> routing.request().connection().close());
        send(routing, problem);
    }

    private String body(Problem problem) {
        try {
            return json.writeValueAsString(ProblemDocument.of(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem document cannot be written", impossible);
        }
    }
}
