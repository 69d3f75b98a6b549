package org.iotlabel.publiclog;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Open;
import org.iotlabel.transparency.LogKeys;
import org.iotlabel.transparency.PublicLog;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public log explained to people. */
@Path("/log")
class LogPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private final PublicLog log;
    private final LogKeys keys;
    private final URI publicUrl;

    LogPages(PublicLog log, LogKeys keys, @ConfigProperty(name = "label.public-url") URI publicUrl) {
        this.log = log;
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    @CheckedTemplate(basePath = "publiclog")
    static class Templates {
        private Templates() {}

        static native TemplateInstance log(LogPage page);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show() {
        var page = LogPage.of(publicUrl.resolve("/log"), log, keys);
        return ResponseBuilder.ok(Templates.log(page).render().getBytes(UTF_8))
                .type(HTML)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .build();
    }
}
