package org.iotlabel.evidence;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A piece of evidence in somebody's hands; that they read it is on record.
 *
 * @param content its bytes, to be closed; the last read fails when they are not those that were uploaded
 */
public record EvidenceReading(EvidenceView evidence, InputStream content) {
    /**
     * The answer that hands it out: always as a file to save, never to be shown, run, guessed at or kept on the way
     * (RFC 6266; Content Security Policy 3, sandbox).
     */
    public Response toResponse() {
        return response()
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store, no-transform")
                .build();
    }

    /** The same for what everybody may read: it never changes, and may be kept. */
    public Response toPublicResponse() {
        return response()
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable, no-transform")
                .tag(tag(evidence.sha256()))
                .build();
    }

    /** By which whoever has these bytes already says so. */
    public static EntityTag tag(String sha256) {
        return new EntityTag("sha256:" + sha256);
    }

    private Response.ResponseBuilder response() {
        return Response.ok(content, evidence.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(evidence.fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    /** The name twice: in ASCII for old readers, and whole in the notation of RFC 8187. */
    static String disposition(String fileName) {
        var ascii = fileName.replaceAll("[^ -~]|[\"\\\\%]", "_");
        var whole = URLEncoder.encode(fileName, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
    }
}
