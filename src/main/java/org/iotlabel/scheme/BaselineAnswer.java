package org.iotlabel.scheme;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a version is answered: its entity tag is the digest of its bytes. */
final class BaselineAnswer {

    private BaselineAnswer() {}

    /** Where the version stands now. */
    static RestResponse<BaselineView> of(Baseline baseline) {
        return ResponseBuilder.ok(BaselineView.of(baseline))
                .tag(baseline.digest().toString())
                .build();
    }

    /** A rendering of the document, or 304 where the caller has it. */
    static RestResponse<byte[]> of(Baseline baseline, MediaType type, Request request, Supplier<byte[]> body) {
        EntityTag tag = tag(baseline, type);
        ResponseBuilder<byte[]> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(body.get(), type)
                : ResponseBuilder.notModified();
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(HttpHeaders.CACHE_CONTROL, baseline.isOpenToAll() ? "public, max-age=60" : "private, no-store")
                .build();
    }

    /** The page shows the state too, so its tag cannot be the digest alone. */
    private static EntityTag tag(Baseline baseline, MediaType type) {
        String digest = baseline.digest().toString();
        return new EntityTag(type.isCompatible(MediaType.APPLICATION_JSON_TYPE) ? digest : digest + baseline.state());
    }
}
