package org.iotlabel.party;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door to the scheme's own organisation, for those whom the operator named. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
class SchemeResource {
    private final OwnershipWorkflow workflow;
    private final Caller caller;

    SchemeResource(OwnershipWorkflow workflow, Caller caller) {
        this.workflow = workflow;
        this.caller = caller;
    }

    @POST
    @Path("/scheme/ownership")
    @SignedIn
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MembershipView.class)))
    @Operation(
            operationId = "claimSchemeOwnership",
            summary = "Become an owner of the scheme, where the operator named your address",
            description = "Works once for each address in label.scheme.owner-emails, with a verified address.")
    public RestResponse<MembershipView> claim() {
        return ResponseBuilder.create(RestResponse.Status.CREATED, MembershipView.of(workflow.claim(caller.login())))
                .build();
    }
}
