package org.iotlabel.scheme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** A version as a file: at its own address a browser gets the page, whatever a link says of its type. */
@Path("/api/v1/baselines/{version}/baseline.json")
@Tag(name = "baselines")
class BaselineFileResource {
    private final BaselinePartAnswers answers;

    BaselineFileResource(BaselinePartAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Open
    @Operation(operationId = "readBaselineFile", summary = "Read a version as a file, to the byte, also in a browser")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BaselineDocument.class)))
    public RestResponse<byte[]> read(String version, @Context Request request) {
        return BaselineAnswer.document(answers.readable(version), request);
    }
}
