package org.iotlabel.label;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.jboss.resteasy.reactive.RestResponse;

/** The public door to the evidence that a vendor gave to everybody; whatever becomes of the label, it stays. */
@Path("/api/v1/labels/{serial}/evidence")
@Tag(name = "labels")
class LabelEvidenceResource {
    private static final String DIGEST = "[0-9a-f]{64}";

    private final LabelEvidence evidence;

    LabelEvidenceResource(LabelEvidence evidence) {
        this.evidence = evidence;
    }

    @GET
    @Produces("application/json")
    @Open
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = LabelEvidenceView.class)))
    @Operation(operationId = "listLabelEvidence", summary = "List the evidence of a label that everybody may read")
    public RestResponse<byte[]> list(String serial, @Context Request request) {
        var list = CanonicalJson.of(evidence.of(serial).orElseThrow(Problem::notFound));
        return LabelDocumentAnswers.answer(list.bytes(), list.digest(), request)
                .type("application/json")
                .header("Cache-Control", LabelDocumentAnswers.FOR_EVER)
                .build();
    }

    @GET
    @Path("/{digest}")
    @Produces(MediaType.WILDCARD)
    @Open
    @Uncompressed
    @Operation(operationId = "readLabelEvidence", summary = "Read a piece of evidence that everybody may read")
    @APIResponse(
            responseCode = "200",
            description = "The file, as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(String serial, String digest, @Context Request request) {
        if (!digest.matches(DIGEST) || !evidence.has(serial, digest)) {
            throw Problem.notFound();
        }
        var tag = EvidenceReading.tag(digest);
        var known = request.evaluatePreconditions(tag);
        return known == null
                ? evidence.read(serial, digest).toPublicResponse()
                : known.tag(tag).build();
    }
}
