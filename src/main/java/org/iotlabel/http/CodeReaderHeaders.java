package org.iotlabel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;

/**
 * Lets the script that reads codes beside a page load the library that it needs. It runs in a worker, and a worker obeys the policy
 * that its own script came with (HTML, section 10.2.4, "initialize a worker global scope's policy container").
 */
final class CodeReaderHeaders {
    private static final String SCRIPT = "/script/code-reader.js";

    /** After {@link SecurityHeaders}. */
    private static final int SECOND = 900;

    void register(@Observes Filters filters) {
        filters.register(
                routing -> {
                    if (SCRIPT.equals(routing.request().path())) {
                        routing.response().headers().set(PagePolicy.CONTENT_HEADER, PagePolicy.OWN_SCRIPTS);
                    }
                    routing.next();
                },
                SECOND);
    }
}
