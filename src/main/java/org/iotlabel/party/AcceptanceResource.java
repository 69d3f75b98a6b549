package org.iotlabel.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.idempotency.Idempotent;
import org.jboss.resteasy.reactive.RestResponse;

/** Where those who were invited come in. */
@Path("/api/v1/invitations")
@Tag(name = "memberships")
class AcceptanceResource {
    private final InvitationWorkflow workflow;
    private final MembershipAnswers answers;
    private final Caller caller;

    AcceptanceResource(InvitationWorkflow workflow, MembershipAnswers answers, Caller caller) {
        this.workflow = workflow;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/acceptance")
    @SignedIn
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MembershipView.class)))
    @APIResponse(responseCode = "410")
    @Operation(operationId = "acceptInvitation", summary = "Accept an invitation with its token and your own login")
    public RestResponse<MembershipView> accept(@NotNull @Valid InvitationAcceptance sent) {
        return answers.begun(workflow.accept(new InvitationToken(sent.token()), caller.login()));
    }
}
