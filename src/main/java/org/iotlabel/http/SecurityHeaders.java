package org.iotlabel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * The headers that tell a browser how little an answer may do (OWASP Secure Headers). They are set before anything else
 * runs, so that no answer leaves without them; a page sets a header of its own where it needs another value.
 */
final class SecurityHeaders {
    private static final MultiMap HEADERS = MultiMap.caseInsensitiveMultiMap()
            .add(PagePolicy.CONTENT_HEADER, PagePolicy.NO_SCRIPTS)
            .add("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
            .add("X-Content-Type-Options", "nosniff")
            .add("X-Frame-Options", "DENY")
            // Not no-referrer: that also blanks the Origin of our own forms.
            .add("Referrer-Policy", "same-origin")
            .add(PagePolicy.FEATURES_HEADER, PagePolicy.NO_FEATURES)
            .add("Cross-Origin-Opener-Policy", "same-origin")
            .add("Cross-Origin-Embedder-Policy", "require-corp")
            .add("Cross-Origin-Resource-Policy", "same-origin");

    private static final int FIRST = 1_000;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    set(routing);
                    routing.next();
                },
                FIRST);
    }

    static Set<String> names() {
        return HEADERS.names();
    }

    static void set(RoutingContext routing) {
        HEADERS.forEach(routing.response().headers()::set);
    }
}
