package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.OrganisationStep.Admit;
import org.iotlabel.party.OrganisationStep.Refuse;
import org.iotlabel.party.OrganisationStep.Reinstate;
import org.iotlabel.party.OrganisationStep.Suspend;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the scheme owner decides who takes part. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
class AdmissionResource {
    private final OrganisationWorkflow workflow;
    private final OrganisationAnswers answers;
    private final Caller caller;

    AdmissionResource(OrganisationWorkflow workflow, OrganisationAnswers answers, Caller caller) {
        this.workflow = workflow;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @Path("/{id}/admission")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "admitOrganisation", summary = "Let an applicant in")
    public RestResponse<OrganisationView> admit(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Admit(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/refusal")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "refuseOrganisation", summary = "Keep an applicant out")
    public RestResponse<OrganisationView> refuse(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Refuse(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/suspension")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "suspendOrganisation", summary = "Stop all members of an organisation for now")
    public RestResponse<OrganisationView> suspend(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Suspend(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/reinstatement")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "reinstateOrganisation", summary = "End the suspension of an organisation")
    public RestResponse<OrganisationView> reinstate(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Reinstate(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    private RestResponse<OrganisationView> take(UUID id, OrganisationStep step, @Nullable String ifMatch) {
        return answers.of(workflow.take(id, step, new Version(ifMatch)));
    }
}
