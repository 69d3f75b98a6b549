package org.iotlabel.label;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.jboss.resteasy.reactive.RestResponse;

/** The public door to the documents of a label, to the byte. */
@Path("/api/v1/labels/{serial}")
@Tag(name = "labels")
class LabelDocumentResource {
    private final LabelDocumentAnswers answers;

    LabelDocumentResource(LabelDocumentAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/label.json")
    @Produces("application/json")
    @Open
    @Uncompressed
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = LabelFacts.class)))
    @Operation(operationId = "readLabelFacts", summary = "Read what a label states, to the byte")
    public RestResponse<byte[]> facts(String serial, @Context Request request) {
        return answers.of(serial, LabelDocumentName.FACTS, request);
    }

    @GET
    @Path("/{document:" + LabelDocumentName.PATTERN + "}")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelDocument", summary = "Read another document of a label, to the byte")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "application/vc+jwt"),
                @Content(mediaType = OfflineSeal.TYPE),
                @Content(mediaType = "text/plain"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "image/svg+xml")
            })
    public RestResponse<byte[]> document(String serial, String document, @Context Request request) {
        return answers.of(serial, document, request);
    }

    @GET
    @Path("/bundle.zip")
    @Produces("application/zip")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelBundle", summary = "Read all that it takes to check a label without us")
    public RestResponse<byte[]> bundle(String serial, @Context Request request) {
        return answers.bundle(serial, request);
    }

    @GET
    @Path("/decision.json")
    @Produces("application/json")
    @Open
    @Uncompressed
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @Operation(operationId = "readLabelDecision", summary = "Read the decision by which a label was granted")
    public RestResponse<byte[]> decision(String serial, @Context Request request) {
        return answers.decision(serial, request);
    }
}
