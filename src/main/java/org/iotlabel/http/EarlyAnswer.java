package org.iotlabel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import org.iotlabel.problem.Problem;
import org.iotlabel.problem.ProblemDocument;

/** Answers a request that no door has seen, in the form that the doors use: for readers a page, for programs a problem report. */
@ApplicationScoped
class EarlyAnswer {
    private static final long LEFT_TO_READ = 8_388_608;
    private static final long LEFT_TO_WAIT = 5_000;

    private final ObjectMapper json;
    private final EarlyPage pages;

    EarlyAnswer(ObjectMapper json, EarlyPage pages) {
        this.json = json;
        this.pages = pages;
    }

    void send(RoutingContext routing, Problem problem) {
        var response = routing.response();
        if (response.headWritten()) {
            routing.request().connection().close();
            return;
        }
        var page = pages.of(routing, problem).orElseGet(() -> report(problem));
        response.setStatusCode(problem.type().status())
                .putHeader("Content-Type", page.type())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Language", page.language())
                .end(Buffer.buffer(page.content()));
    }

    /** Hangs up after the answer: what else the caller sends is not worth reading. */
    void sendAndHangUp(RoutingContext routing, Problem problem) {
        routing.response()
                .putHeader("Connection", "close")
                .endHandler(_ -> routing.request().connection().close());
        send(routing, problem);
    }

    /**
     * Hangs up after the answer, once the rest of the body has been read and dropped. A connection that is closed while
     * its other end still writes is reset, and the caller would see a broken pipe in place of the answer
     * (RFC 9112 section 9.6). What is read so has an end: {@value #LEFT_TO_READ} bytes, {@value #LEFT_TO_WAIT} ms.
     */
    void sendAndReadOn(RoutingContext routing, Problem problem) {
        var request = routing.request();
        if (request.isEnded()) {
            sendAndHangUp(routing, problem);
            return;
        }
        routing.response().putHeader("Connection", "close");
        send(routing, problem);
        var connection = request.connection();
        var timer = routing.vertx().setTimer(LEFT_TO_WAIT, _ -> connection.close());
        var left = new AtomicLong(LEFT_TO_READ);
        request.handler(dropped -> {
            if (left.addAndGet(-dropped.length()) < 0) {
                connection.close();
            }
        });
        request.endHandler(_ -> {
            routing.vertx().cancelTimer(timer);
            connection.close();
        });
        request.resume();
    }

    private EarlyPage.Written report(Problem problem) {
        try {
            var content = json.writeValueAsBytes(ProblemDocument.of(problem));
            return new EarlyPage.Written("en", ProblemDocument.MEDIA_TYPE, content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a problem document cannot be written", impossible);
        }
    }
}
