package org.iotlabel.http;

import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Where an answer has a header of its own, the usual one is taken away. The framework would add its own beside it, and of
 * two policies a browser keeps both (Content Security Policy 3, section 8.1), so that a page could never do more.
 */
class OwnPolicyAlone {
    @ServerResponseFilter
    void replace(ContainerResponseContext answer, HttpServerResponse response) {
        SecurityHeaders.names().stream()
                .filter(answer.getHeaders()::containsKey)
                .forEach(response.headers()::remove);
    }
}
