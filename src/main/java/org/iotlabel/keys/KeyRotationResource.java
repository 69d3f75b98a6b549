package org.iotlabel.keys;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where two scheme owners put a new key to use. */
@Path("/api/v1/keys/rotations")
@Tag(name = "keys")
class KeyRotationResource {
    private final KeyProposalAnswers answers;

    KeyRotationResource(KeyProposalAnswers answers) {
        this.answers = answers;
    }

    @POST
    @May(SCHEME_OWNER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = KeyProposalView.class)))
    @Operation(operationId = "proposeKeyRotation", summary = "Propose that the newest key that stands by takes over")
    public RestResponse<KeyProposalView> propose(@NotNull(message = "is missing") @Valid NewRotation sent) {
        return answers.proposed(sent);
    }

    @GET
    @Path("/{id}")
    @May(SCHEME_OWNER)
    @Operation(operationId = "readKeyRotation", summary = "Read a proposed rotation")
    public RestResponse<KeyProposalView> read(@PathParam("id") UUID id) {
        return answers.read(ProposalKind.ROTATION, id);
    }

    @POST
    @Path("/{id}/approval")
    @May(SCHEME_OWNER)
    @Idempotent(inPart = true)
    @Operation(
            operationId = "approveKeyRotation",
            summary = "Approve a rotation that somebody else proposed, which puts the key to use")
    public RestResponse<KeyProposalView> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.approved(ProposalKind.ROTATION, id, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @May(SCHEME_OWNER)
    @Operation(operationId = "withdrawKeyRotation", summary = "Give a proposed rotation up")
    public RestResponse<KeyProposalView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.withdrawn(ProposalKind.ROTATION, id, ifMatch);
    }
}
