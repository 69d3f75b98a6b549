package org.iotlabel.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.iotlabel.check.BillOfMaterials;
import org.iotlabel.desk.PortalFrame;
import org.iotlabel.frame.PageAnswers;

/**
 * What is shown of a piece of evidence in a frame of ours: nothing in it runs or is fetched, it has no origin, and only our own
 * pages hold it (Content Security Policy 3, sandbox and frame-ancestors).
 */
final class SealedFrame {
    private static final String SHUT = "; sandbox; frame-ancestors 'self'";

    /** In the page, as a page without an origin fetches nothing of ours; black on white, since it is somebody else's. */
    private static final String STYLE =
            "body{background:#fff;color:#111;font:1rem/1.5 system-ui,sans-serif;margin:1rem}"
                    + "img{border:1px solid #999;display:block;inline-size:100%;min-inline-size:44rem}"
                    + "summary{padding-block:.75rem}pre{white-space:pre-wrap}"
                    + "table{border-collapse:collapse;inline-size:100%}caption{padding-block-end:.75rem;text-align:start}"
                    + "th,td{border-block-end:1px solid #ccc;overflow-wrap:anywhere;padding-block:.375rem;padding-inline:0 .75rem;text-align:start;"
                    + "vertical-align:top}";

    private static final String OURS = "default-src 'none'; img-src data:; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(digest()) + "'";

    private SealedFrame() {}

    @CheckedTemplate(basePath = "assessment")
    static class Templates {
        private Templates() {}

        static native TemplateInstance sheet(Sheet sheet, String style, String language);

        static native TemplateInstance parts(BillOfMaterials bill, Words words, String style, String language);
    }

    /**
     * A page of a document.
     *
     * @param name what stands for the picture where it is not seen
     * @param picture its address, with the picture in it
     * @param words the letters of the page
     */
    record Sheet(String name, String picture, String words) {}

    /** What is said above the parts. */
    record Words(String title, String count) {}

    /** A page of a document; it never changes, and may stay where it was read for some minutes. */
    static Response sheet(Sheet sheet) {
        return page(Templates.sheet(sheet, STYLE, PortalFrame.LANGUAGE.toLanguageTag()))
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=300, no-transform")
                .build();
    }

    static Response parts(BillOfMaterials bill, Words words) {
        return page(Templates.parts(bill, words, STYLE, PortalFrame.LANGUAGE.toLanguageTag()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store, no-transform")
                .build();
    }

    private static ResponseBuilder page(TemplateInstance page) {
        var bytes = page.setLocale(PortalFrame.LANGUAGE).render().getBytes(StandardCharsets.UTF_8);
        return sealed(Response.ok(bytes, PageAnswers.HTML), OURS);
    }

    /** A file as it is, in a type that nothing runs in. */
    static Response file(ResponseBuilder file) {
        return sealed(file, "default-src 'none'")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store, no-transform")
                .build();
    }

    private static ResponseBuilder sealed(ResponseBuilder answer, String allowed) {
        return answer.header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", allowed + SHUT)
                .header("X-Frame-Options", "SAMEORIGIN");
    }

    private static byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
