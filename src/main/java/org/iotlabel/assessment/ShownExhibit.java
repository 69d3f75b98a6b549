package org.iotlabel.assessment;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.problem.Problem;

/**
 * The answer that shows a piece of evidence in a frame of ours: pictures and plain text only, sealed off from the page around
 * it and from everything else (Content Security Policy 3, sandbox and frame-ancestors).
 */
final class ShownExhibit {
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private ShownExhibit() {}

    /**
     * Shows it.
     *
     * @throws Problem NOT_FOUND for what is only downloaded
     */
    static Response of(EvidenceReading reading) {
        var evidence = reading.evidence();
        if (!Exhibit.isShown(evidence)) {
            close(reading);
            throw Problem.notFound();
        }
        // Markup and tables of any kind are shown as they are written.
        var type = Exhibit.isPicture(evidence) ? evidence.mediaType() : MediaType.TEXT_PLAIN + ";charset=UTF-8";
        return Response.ok(reading.content(), type)
                .header(HttpHeaders.CONTENT_LENGTH, evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store, no-transform")
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .build();
    }

    private static void close(EvidenceReading reading) {
        try (var content = reading.content()) {
            // Nothing of it is wanted.
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
