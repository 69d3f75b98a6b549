package org.iotlabel.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.iotlabel.signing.Sha256Digest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How a page is answered: in one language, which the answer names. */
public final class PageAnswers {
    public static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private static final int UNPROCESSABLE = 422;

    private PageAnswers() {}

    /** The page as bytes. */
    public static byte[] bytes(TemplateInstance page, Frame frame) {
        return page.setLocale(frame.language()).render().getBytes(UTF_8);
    }

    /** A page that is made for this one reader and kept nowhere. */
    public static RestResponse<byte[]> once(TemplateInstance page, Frame frame) {
        return of(page, frame, "no-store");
    }

    /** A page with a form that was not taken, and with what is wrong in it. */
    public static RestResponse<byte[]> refused(TemplateInstance page, Frame frame) {
        return ResponseBuilder.<byte[]>create(UNPROCESSABLE)
                .entity(bytes(page, frame))
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag())
                .build();
    }

    /**
     * A page that nobody asks for again before it is out of date.
     *
     * @param kept for how long it may be kept, as Cache-Control says it
     */
    public static RestResponse<byte[]> of(TemplateInstance page, Frame frame, String kept) {
        return ResponseBuilder.ok(bytes(page, frame), HTML)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag())
                .build();
    }

    /**
     * A page for everybody, or 304 where the reader has these bytes.
     *
     * @param kept for how long it may be kept, as Cache-Control says it
     */
    public static RestResponse<byte[]> tagged(TemplateInstance page, Frame frame, String kept, Request request) {
        return tagged(bytes(page, frame), frame, kept, request);
    }

    /** The same for a page that was written before. */
    public static RestResponse<byte[]> tagged(byte[] page, Frame frame, String kept, Request request) {
        var tag = new EntityTag(Sha256Digest.of(page).toString());
        ResponseBuilder<byte[]> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(page, HTML)
                : ResponseBuilder.notModified();
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, kept)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, frame.tag())
                .build();
    }
}
