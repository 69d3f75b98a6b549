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

/** The public door to the documents of a label, to the byte; one method for each form, or Jackson would write them. */
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
    @Path("/label.jwt")
    @Produces("application/vc+jwt")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelCredential", summary = "Read the signed credential of a label")
    public RestResponse<byte[]> credential(String serial, @Context Request request) {
        return answers.of(serial, LabelDocumentName.CREDENTIAL, request);
    }

    @GET
    @Path("/label.pdf")
    @Produces("application/pdf")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelCertificate", summary = "Read the certificate of a label for people")
    public RestResponse<byte[]> certificate(String serial, @Context Request request) {
        return answers.of(serial, LabelDocumentName.CERTIFICATE, request);
    }

    @GET
    @Path("/qr.png")
    @Produces("image/png")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelQrPicture", summary = "Read the QR code of a label for screens")
    public RestResponse<byte[]> qrPicture(String serial, @Context Request request) {
        return answers.of(serial, LabelDocumentName.QR_PICTURE, request);
    }

    @GET
    @Path("/qr.svg")
    @Produces("image/svg+xml")
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelQrDrawing", summary = "Read the QR code of a label for print")
    public RestResponse<byte[]> qrDrawing(String serial, @Context Request request) {
        return answers.of(serial, LabelDocumentName.QR_DRAWING, request);
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
