package org.iotlabel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/**
 * One id for a request: it stands in the answer and in every log line that the request causes. A caller may bring its
 * own, to follow one request through several systems; what could forge a log line is replaced.
 */
final class RequestId {
    static final String HEADER = "X-Request-Id";
    private static final String MDC_KEY = "requestId";
    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final int BEFORE_ANY_LOG_LINE = 999;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    assign(routing);
                    routing.next();
                },
                BEFORE_ANY_LOG_LINE);
    }

    static void assign(RoutingContext routing) {
        var id = of(routing.request().getHeader(HEADER));
        routing.response().putHeader(HEADER, id);
        MDC.put(MDC_KEY, id);
    }

    static String of(@Nullable String offered) {
        return offered != null && SANE.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }
}
