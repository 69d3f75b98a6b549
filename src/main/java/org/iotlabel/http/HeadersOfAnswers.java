package org.iotlabel.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Takes back a header that every answer has where a door says its own: both would be sent, and of two content security
 * policies a browser obeys both (Content Security Policy 3 section 8.1), so that the page could never do more.
 */
class HeadersOfAnswers {
    private final RoutingContext routing;

    HeadersOfAnswers(RoutingContext routing) {
        this.routing = routing;
    }

    @ServerResponseFilter
    void prefer(ContainerResponseContext answer) {
        var set = routing.response().headers();
        SecurityHeaders.names().filter(answer.getHeaders()::containsKey).forEach(set::remove);
    }
}
