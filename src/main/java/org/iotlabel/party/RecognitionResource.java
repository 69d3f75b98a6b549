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
import org.iotlabel.party.AccreditationStep.Recognise;
import org.iotlabel.party.AccreditationStep.Reinstate;
import org.iotlabel.party.AccreditationStep.Suspend;
import org.iotlabel.party.AccreditationStep.Withdraw;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where the scheme owner decides whose accreditations count. */
@Path("/api/v1/accreditations")
@Tag(name = "accreditations")
class RecognitionResource {
    private final AccreditationWorkflow workflow;
    private final Caller caller;
    private final AccreditationAnswers answers;

    RecognitionResource(AccreditationWorkflow workflow, Caller caller, AccreditationAnswers answers) {
        this.workflow = workflow;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/recognition")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "recogniseAccreditation", summary = "Recognise what a body applied for")
    public RestResponse<AccreditationView> recognise(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Recognise(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/suspension")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "suspendAccreditation", summary = "Stop an accreditation for now")
    public RestResponse<AccreditationView> suspend(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Suspend(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/reinstatement")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "reinstateAccreditation", summary = "End the suspension of an accreditation")
    public RestResponse<AccreditationView> reinstate(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Reinstate(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/{id}/withdrawal")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "withdrawAccreditation", summary = "Take an accreditation away, or refuse the application")
    public RestResponse<AccreditationView> withdraw(
            @PathParam("id") UUID id,
            @NotNull @Valid StatedReason sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return take(id, new Withdraw(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    private RestResponse<AccreditationView> take(UUID id, AccreditationStep step, @Nullable String ifMatch) {
        return answers.of(workflow.take(id, step, new Version(ifMatch)));
    }
}
