package org.iotlabel.party;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.idempotency.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** The door to the scheme's own organisation, for those whom the operator named. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
class SchemeResource {
    private final OwnershipWorkflow workflow;
    private final MembershipAnswers answers;
    private final Caller caller;

    SchemeResource(OwnershipWorkflow workflow, MembershipAnswers answers, Caller caller) {
        this.workflow = workflow;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/scheme/ownership")
    @SignedIn
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MembershipView.class)))
    @Operation(
            operationId = "claimSchemeOwnership",
            summary = "Become an owner of the scheme, where the operator named your address",
            description = "Works once for each address in label.scheme.owner-emails, with a verified address.")
    public RestResponse<MembershipView> claim() {
        return answers.begun(workflow.claim(caller.login()));
    }
}
