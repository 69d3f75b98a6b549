package org.iotlabel.http;

import static org.iotlabel.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.iotlabel.problem.CommonProblem.MALFORMED;
import static org.iotlabel.problem.CommonProblem.TOO_LARGE;
import static org.iotlabel.problem.CommonProblem.URI_TOO_LONG;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.iotlabel.problem.Problem;

/**
 * Refuses what is too long or cannot be an address, before anything is read. The server has bare limits of its own
 * behind these (quarkus.http.limits), for callers that are far out.
 */
@ApplicationScoped
class RequestLimits {
    private static final int BEFORE_THE_BARE_ONES = 900;
    private static final int AFTER_THE_BARE_ONES = 1;
    /** Part headers and boundaries of an upload; the contents have the limit of the server. */
    private static final long MULTIPART_FRAME = 1_048_576;

    private final HttpConfig config;
    private final long uploadLimit;
    private final EarlyAnswer answer;

    RequestLimits(
            HttpConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploadLimit,
            EarlyAnswer answer) {
        this.config = config;
        this.uploadLimit = uploadLimit.asLongValue();
        this.answer = answer;
    }

    /** The largest body that is not an upload, in bytes. */
    int body() {
        return Math.toIntExact(config.bodyLimit().asLongValue());
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_BARE_ONES);
        filters.register(RequestLimits::leaveUploadsToTheirParser, AFTER_THE_BARE_ONES);
    }

    private void check(RoutingContext routing) {
        var refusal = refusal(routing.request());
        if (refusal.isEmpty()) {
            routing.next();
        } else {
            answer.sendAndReadOn(routing, refusal.get());
        }
    }

    private Optional<Problem> refusal(HttpServerRequest request) {
        var target = request.uri();
        if (target.length() > config.targetLimit()) {
            return Optional.of(
                    new Problem(URI_TOO_LONG, "The address has more than " + config.targetLimit() + " characters."));
        }
        if (!isAddress(target)) {
            return Optional.of(new Problem(MALFORMED, "The address holds what no address may hold."));
        }
        if (sizeOfHeaders(request) > config.headersLimit()) {
            return Optional.of(
                    new Problem(HEADERS_TOO_LARGE, "The headers have more than " + config.headersLimit() + " bytes."));
        }
        var limit = isMultipart(request) ? uploadLimit : body();
        return length(request) > limit
                ? Optional.of(new Problem(TOO_LARGE, "The body has more than " + limit + " bytes."))
                : Optional.empty();
    }

    /** A reference after RFC 3986, and without U+0000, which no text of ours holds. */
    private static boolean isAddress(String target) {
        try {
            return !target.contains("%00") && new URI(target).getRawPath() != null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static long sizeOfHeaders(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** The length that the caller announced; 0 where there is none, or where the body comes in chunks. */
    private static long length(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static boolean isMultipart(HttpServerRequest request) {
        var type = request.getHeader("Content-Type");
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    /** The bare limit ends the answer without a word where an upload comes in chunks; its parser says 413 properly. */
    private static void leaveUploadsToTheirParser(RoutingContext routing) {
        Long limit = routing.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY);
        if (limit != null && isMultipart(routing.request())) {
            routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit + MULTIPART_FRAME);
        }
        routing.next();
    }
}
