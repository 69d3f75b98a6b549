package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door to invitations: administrators send them and take them back. */
@Path("/api/v1/organisations")
@Tag(name = "memberships")
class InvitationResource {
    private final InvitationWorkflow workflow;
    private final Invitations invitations;
    private final Caller caller;
    private final Clock clock;

    InvitationResource(InvitationWorkflow workflow, Invitations invitations, Caller caller, Clock clock) {
        this.workflow = workflow;
        this.invitations = invitations;
        this.caller = caller;
        this.clock = clock;
    }

    // Not repeatable by Idempotency-Key: the answer holds a secret, and kept answers are stored. What is sent twice is
    // refused.
    @POST
    @Path("/{id}/invitations")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    @Operation(
            operationId = "invite",
            summary = "Invite a person by e-mail address or a machine by client id",
            description =
                    "The answer shows the token once; nobody can read it again. Sent twice, it is refused with 409 and"
                            + " names the invitation that is open.")
    public RestResponse<InvitationView> invite(@PathParam("id") UUID id, @NotNull @Valid NewInvitation sent) {
        mustAdminister(id);
        return created(id, workflow.invite(id, sent, caller.actor(id)));
    }

    /** The same in the place of one that is open, whose token nobody may have seen; asked by a page only. */
    RestResponse<InvitationView> inviteInstead(UUID id, UUID open, @NotNull @Valid NewInvitation sent) {
        mustAdminister(id);
        return created(id, workflow.inviteInstead(id, open, sent, caller.actor(id)));
    }

    private RestResponse<InvitationView> created(UUID id, InvitationWorkflow.Invited invited) {
        var invitation = invited.invitation();
        var address = URI.create("/api/v1/organisations/" + id + "/invitations/" + invitation.id());
        return ResponseBuilder.<InvitationView>created(address)
                .entity(InvitationView.of(invitation, clock.instant(), invited.token()))
                .tag(Version.tag(invitation.version()))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/{id}/invitations")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(operationId = "listInvitations", summary = "List the invitations of your organisation")
    public Page<InvitationView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        mustAdminister(id);
        var now = clock.instant();
        return Page.of(invitations.page(id, page), page, Invitation::id).map(it -> InvitationView.of(it, now));
    }

    @GET
    @Path("/{id}/invitations/{invitation}")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(operationId = "readInvitation", summary = "Read an invitation of your organisation")
    public RestResponse<InvitationView> read(@PathParam("id") UUID id, @PathParam("invitation") UUID invitation) {
        mustAdminister(id);
        var found = invitations.ofOrganisation(id, invitation).orElseThrow(Problem::notFound);
        return ResponseBuilder.ok(InvitationView.of(found, clock.instant()))
                .tag(Version.tag(found.version()))
                .build();
    }

    @DELETE
    @Path("/{id}/invitations/{invitation}")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @APIResponse(responseCode = "204", description = "Done.")
    @APIResponse(responseCode = "410")
    @Operation(operationId = "revokeInvitation", summary = "Take an invitation back")
    public void revoke(
            @PathParam("id") UUID id,
            @PathParam("invitation") UUID invitation,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        mustAdminister(id);
        workflow.revoke(id, invitation, new Version(ifMatch), caller.actor(id));
    }

    private void mustAdminister(UUID organisation) {
        caller.mustHold(organisation, VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER);
    }
}
