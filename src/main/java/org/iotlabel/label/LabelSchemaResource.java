package org.iotlabel.label;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of labels and their credentials (JSON Schema 2020-12), under the path of the address that credentials name. */
@Path("/schema")
@Tag(name = "vocabulary")
class LabelSchemaResource {
    private static final Set<String> SCHEMAS = Set.of("label", "label-credential");

    @GET
    @Path("/{name}.json")
    @Produces("application/schema+json")
    @Open
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/schema+json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readLabelSchema", summary = "Read the JSON Schema of label or label-credential")
    public RestResponse<String> schema(String name) {
        if (!SCHEMAS.contains(name)) {
            throw Problem.notFound();
        }
        return PublishedFile.answer(name + ".schema.json");
    }
}
