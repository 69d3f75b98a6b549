package org.iotlabel.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** What the words of a label mean (JSON-LD 1.1), under the address that credentials name after the base context. */
@Path("/context")
@Tag(name = "vocabulary")
class LabelContextResource {
    @GET
    @Path("/label-v1")
    @Produces("application/ld+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/ld+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readLabelContext", summary = "Read the JSON-LD context of labels")
    public RestResponse<String> context() {
        return PublishedFile.answer("context/label-v1.jsonld");
    }
}
