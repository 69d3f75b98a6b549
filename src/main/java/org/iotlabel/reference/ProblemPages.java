package org.iotlabel.reference;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.frame.Frame;
import org.iotlabel.frame.PageAnswers;
import org.iotlabel.frame.Reader;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The page to which the member "type" of a problem document leads (RFC 9457 section 3.1.1). */
@Path("/problems")
@Tag(name = "problems")
class ProblemPages {
    private final ProblemGuide guide;

    ProblemPages(ProblemGuide guide) {
        this.guide = guide;
    }

    @CheckedTemplate(basePath = "reference")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(ProblemPage page, Frame frame);
    }

    @GET
    @Path("/{slug}")
    @Produces(MediaType.TEXT_HTML)
    @Open
    @Operation(operationId = "explainProblem", summary = "Explain a kind of problem")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class)))
    public RestResponse<byte[]> show(String slug, @BeanParam Reader reader) {
        ProblemPage page = guide.find(slug).orElseThrow(Problem::notFound);
        var frame = reader.frame();
        return PageAnswers.of(Templates.problem(page, frame), frame, "public, max-age=3600");
    }
}
