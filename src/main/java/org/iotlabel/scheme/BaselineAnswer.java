package org.iotlabel.scheme;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.function.Supplier;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
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
        return answer(
                baseline,
                tag,
                request,
                () -> ResponseBuilder.ok(baseline.canonical(), MediaType.APPLICATION_JSON_TYPE));
    }

    /** The document for readers. The page shows the state too, and speaks a language, so its tag is not the digest alone. */
    static RestResponse<byte[]> page(Baseline baseline, Frame frame, Request request, Supplier<byte[]> body) {
        EntityTag tag = new EntityTag(
                baseline.digest().toString() + baseline.state() + frame.tag() + (frame.chosen() ? "-chosen" : ""));
        return answer(
                baseline,
                tag,
                request,
                () -> ResponseBuilder.ok(body.get(), PageAnswers.HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag()));
    }

    private static RestResponse<byte[]> answer(
            Baseline baseline, EntityTag tag, Request request, Supplier<ResponseBuilder<byte[]>> whole) {
        ResponseBuilder<byte[]> answer =
                request.evaluatePreconditions(tag) == null ? whole.get() : ResponseBuilder.notModified();
        return answer.tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CACHE_CONTROL, baseline.isOpenToAll() ? "public, max-age=60" : "private, no-store")
                .build();
    }
}
