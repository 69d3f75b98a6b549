package org.iotlabel.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.party.Caller;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The baseline for readers: the same address as the document, by Accept. */
@Path("/api/v1/baselines")
class BaselinePages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private final Baselines baselines;
    private final Caller caller;

    BaselinePages(Baselines baselines, Caller caller) {
        this.baselines = baselines;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "scheme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance baseline(BaselinePage page);
    }

    @GET
    @Path("/{version}")
    @Produces("text/html;qs=0.5")
    @Open
    @Operation(hidden = true)
    public RestResponse<byte[]> show(String version, @Context Request request) {
        Baseline baseline = baselines
                .called(version)
                .filter(one -> one.isOpenToAll() || caller.has(SCHEME_OWNER))
                .orElseThrow(Problem::notFound);
        return BaselineAnswer.of(
                baseline,
                HTML,
                request,
                () -> Templates.baseline(BaselinePage.of(baseline)).render().getBytes(UTF_8));
    }
}
