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

/** Where two scheme owners declare that somebody else may have a key. */
@Path("/api/v1/keys/compromises")
@Tag(name = "keys")
class KeyCompromiseResource {
    private final KeyProposalAnswers answers;

    KeyCompromiseResource(KeyProposalAnswers answers) {
        this.answers = answers;
    }

    @POST
    @May(SCHEME_OWNER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = KeyProposalView.class)))
    @Operation(operationId = "proposeKeyCompromise", summary = "Propose that a key counts as lost")
    public RestResponse<KeyProposalView> propose(@NotNull(message = "is missing") @Valid NewCompromise sent) {
        return answers.proposed(sent);
    }

    @GET
    @Path("/{id}")
    @May(SCHEME_OWNER)
    @Operation(operationId = "readKeyCompromise", summary = "Read a proposed declaration")
    public RestResponse<KeyProposalView> read(@PathParam("id") UUID id) {
        return answers.read(ProposalKind.COMPROMISE, id);
    }

    @POST
    @Path("/{id}/approval")
    @May(SCHEME_OWNER)
    @Idempotent(inPart = true)
    @Operation(
            operationId = "approveKeyCompromise",
            summary = "Approve a declaration that somebody else proposed, which publishes it")
    public RestResponse<KeyProposalView> approve(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.approved(ProposalKind.COMPROMISE, id, ifMatch);
    }

    @DELETE
    @Path("/{id}")
    @May(SCHEME_OWNER)
    @Operation(operationId = "withdrawKeyCompromise", summary = "Give a proposed declaration up")
    public RestResponse<KeyProposalView> withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.withdrawn(ProposalKind.COMPROMISE, id, ifMatch);
    }
}
