package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.party.May;

/** The door where the scheme reads the evidence that is open to it. */
@Path("/api/v1/reviews/{id}/evidence")
@Tag(name = "reviews")
class ReviewEvidenceResource {
    private final ReviewEvidence evidence;

    ReviewEvidenceResource(ReviewEvidence evidence) {
        this.evidence = evidence;
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "listReviewEvidence", summary = "List the evidence of a case that is open to the scheme")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EvidenceView.class)))
    @APIResponse(responseCode = "409")
    public List<EvidenceView> list(UUID id) {
        return evidence.of(id);
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "readReviewEvidence", summary = "Read a piece of evidence; that you did is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The file, as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409")
    public Response read(UUID id, @PathParam("evidence") UUID piece) {
        return evidence.read(id, piece).toResponse();
    }
}
