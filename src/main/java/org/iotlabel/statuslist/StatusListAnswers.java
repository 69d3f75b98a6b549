package org.iotlabel.statuslist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How lists are answered: to anybody's program, pages elsewhere included, and kept no longer than the list itself says. */
@ApplicationScoped
class StatusListAnswers {
    private final StatusListConfig config;

    StatusListAnswers(StatusListConfig config) {
        this.config = config;
    }

    /** Answers a signed list, or 304 where the caller has it. */
    RestResponse<byte[]> of(StatusDocument document, Request request) {
        var tag = new EntityTag(document.digest().toString());
        ResponseBuilder<byte[]> answer =
                Optional.ofNullable(request.evaluatePreconditions(tag)).isPresent()
                        ? ResponseBuilder.notModified()
                        : ResponseBuilder.ok(document.content());
        return toAnybody(answer.tag(tag));
    }

    <T> RestResponse<T> toAnybody(ResponseBuilder<T> answer) {
        return answer.header(
                        HttpHeaders.CACHE_CONTROL,
                        "public, max-age=" + config.ttl().toSeconds())
                // Browser-based verifiers read lists from other origins (Token Status List section 8.1).
                .header("Access-Control-Allow-Origin", "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
