package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.iotlabel.http.LargestBody;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

/** Finds again what was typed into a form that was not taken, whether or not a door has read it. */
@RequestScoped
class LostForm {
    private final RoutingContext routing;
    private final LargestBody largest;
    private KeptForm read = KeptForm.NOTHING;

    LostForm(RoutingContext routing, LargestBody largest) {
        this.routing = routing;
        this.largest = largest;
    }

    /** Notes what a door has read. */
    void note(Map<String, List<String>> fields) {
        read = new KeptForm(fields, "");
    }

    /**
     * What was typed; nothing where no form was sent. It is lost where it cannot be read, and where nobody may wait for it, as
     * before a door was found: what is refused there, no page of ours sends.
     */
    KeptForm find(ContainerRequestContext asked) {
        var media = asked.getMediaType();
        if (media == null || !read.isNothing()) {
            return read;
        }
        var isPlain = MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media);
        if (!isPlain && !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)) {
            return KeptForm.NOTHING;
        }
        if (!BlockingOperationControl.isBlockingAllowed()) {
            return KeptForm.LOST;
        }
        try {
            return isPlain
                    ? fields(asked.getEntityStream())
                    : parts(asked, media.getParameters().get("boundary"));
        } catch (IOException | RuntimeException _) {
            // Also what the parser of parts throws for what it cannot decode.
            return KeptForm.LOST;
        }
    }

    /** Where it was sent, with what its address says beside the path. */
    String address() {
        var query = routing.request().query();
        return routing.normalizedPath() + (query == null ? "" : "?" + query);
    }

    private KeptForm fields(InputStream sent) throws IOException {
        var body = sent.readNBytes(largest.bytes() + 1);
        return body.length > largest.bytes()
                ? KeptForm.LOST
                : new KeptForm(TypedFields.read(new String(body, UTF_8)), "");
    }

    private KeptForm parts(ContainerRequestContext asked, @Nullable String boundary) throws IOException {
        // Not from what was asked: filters are handed a wrapper that hides it.
        var context = CurrentRequestManager.get();
        if (context != null && context.getFormData() != null) {
            return TypedParts.of(context.getFormData());
        }
        return boundary == null ? KeptForm.LOST : TypedParts.read(asked.getEntityStream(), boundary, largest.bytes());
    }
}
