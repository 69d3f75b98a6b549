package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door where a certifier decides. */
@Path("/api/v1/reviews/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reviews")
class DecidingResource {
    private final DecisionWorkflow workflow;

    DecidingResource(DecisionWorkflow workflow) {
        this.workflow = workflow;
    }

    @POST
    @May(CERTIFIER)
    @Idempotent
    @Operation(operationId = "decide", summary = "Grant or deny exactly what the digest names")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DecisionDocument.class)))
    public RestResponse<byte[]> decide(
            UUID id, @NotNull @Valid NewDecision sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var decision = workflow.decide(id, sent, new Version(ifMatch));
        var at = URI.create("/api/v1/attestations/" + decision.attestation() + "/decision");
        return DecisionResource.bytes(ResponseBuilder.created(at), decision);
    }
}
