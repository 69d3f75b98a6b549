package org.iotlabel.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Finds again what was typed into a form that was not taken, whether or not a door has read it. */
@RequestScoped
class LostForm {
    private static final int LARGEST = 1_048_576;

    private final RoutingContext routing;
    private KeptForm read = KeptForm.NOTHING;

    LostForm(RoutingContext routing) {
        this.routing = routing;
    }

    /** Notes what a door has read. */
    void note(Map<String, List<String>> fields) {
        read = new KeptForm(fields, "");
    }

    /** What was typed; nothing where no form was sent, or none that can be read. */
    KeptForm find(ContainerRequestContext asked) {
        var media = asked.getMediaType();
        if (media == null || !read.isNothing()) {
            return read;
        }
        try {
            if (MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(media)) {
                var body = asked.getEntityStream().readNBytes(LARGEST + 1);
                return body.length > LARGEST
                        ? KeptForm.NOTHING
                        : new KeptForm(TypedFields.read(new String(body, UTF_8)), "");
            }
            return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(media)
                    ? parts(asked, media.getParameters().get("boundary"))
                    : KeptForm.NOTHING;
        } catch (IOException | RuntimeException _) {
            // Also what the parser of parts throws for what it cannot decode.
            return KeptForm.NOTHING;
        }
    }

    /** Where it was sent, with what its address says beside the path. */
    String address() {
        var query = routing.request().query();
        return routing.normalizedPath() + (query == null ? "" : "?" + query);
    }

    private static KeptForm parts(ContainerRequestContext asked, @Nullable String boundary) throws IOException {
        if (asked instanceof ResteasyReactiveContainerRequestContext wrapper
                && wrapper.getServerRequestContext() instanceof ResteasyReactiveRequestContext context
                && context.getFormData() != null) {
            return TypedParts.of(context.getFormData());
        }
        return boundary == null ? KeptForm.NOTHING : TypedParts.read(asked.getEntityStream(), boundary, LARGEST);
    }
}
