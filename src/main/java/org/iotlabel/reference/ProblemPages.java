package org.iotlabel.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The page to which the member "type" of a problem document leads (RFC 9457 section 3.1.1). */
@Path("/problems")
@Tag(name = "problems")
class ProblemPages {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset(UTF_8.name());

    private final ProblemGuide guide;

    ProblemPages(ProblemGuide guide) {
        this.guide = guide;
    }

    @CheckedTemplate(basePath = "reference")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemPage page);
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(operationId = "explainProblem", summary = "Explain a kind of problem")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> show(String slug) {
        ProblemPage page = guide.find(slug).orElseThrow(Problem::notFound);
        return ResponseBuilder.ok(Templates.problem(page).render().getBytes(UTF_8), HTML)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header(HttpHeaders.CONTENT_LANGUAGE, "en")
                .build();
    }
}
