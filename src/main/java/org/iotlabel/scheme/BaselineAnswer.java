package org.iotlabel.scheme;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a version is answered: its entity tag is the digest of its bytes. */
final class BaselineAnswer {

    private BaselineAnswer() {}

    /** Where the version stands now. */
    static RestResponse<BaselineView> of(BaselineView view) {
        return ResponseBuilder.ok(view).tag(view.digest().toString()).build();
    }

    /** The document to the byte, or 304 where the caller has it. */
    static RestResponse<byte[]> document(Baseline baseline, Request request) {
        EntityTag tag = new EntityTag(baseline.digest().toString());
        ResponseBuilder<byte[]> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(baseline.canonical(), MediaType.APPLICATION_JSON_TYPE)
                : ResponseBuilder.notModified();
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, baseline.isOpenToAll() ? "public, max-age=60" : "private, no-store")
                .build();
    }
}
