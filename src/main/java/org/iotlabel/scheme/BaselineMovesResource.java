package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where scheme owners move a version of the baseline. */
@Path("/api/v1/baselines/{version}")
@Tag(name = "baselines")
class BaselineMovesResource {
    private final BaselineWorkflow workflow;
    private final BaselineActions actions;
    private final Caller caller;

    BaselineMovesResource(BaselineWorkflow workflow, BaselineActions actions, Caller caller) {
        this.workflow = workflow;
        this.actions = actions;
        this.caller = caller;
    }

    @POST
    @Path("/consultation")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "openConsultation", summary = "Lay a draft open for comments")
    public RestResponse<BaselineView> consult(String version, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(version, new Step.Consult(caller.actor(SCHEME_OWNER)), ifMatch);
    }

    @POST
    @Path("/reopening")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "reopenBaseline", summary = "Give a version in consultation back to be mended")
    public RestResponse<BaselineView> reopen(
            String version,
            @NotNull(message = "is missing") @Valid MoveRequest.Reasoned sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(version, new Step.Reopen(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    @POST
    @Path("/publication")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(
            operationId = "publishBaseline",
            summary = "Approve a version that somebody else wrote, which puts it in force")
    public RestResponse<BaselineView> publish(
            String version,
            @NotNull(message = "is missing") @Valid MoveRequest.Publication sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(version, new Step.Publish(caller.actor(SCHEME_OWNER), sent.digest()), ifMatch);
    }

    @POST
    @Path("/sunset")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(operationId = "sunsetBaseline", summary = "Announce the last day of a version in force")
    public RestResponse<BaselineView> sunset(
            String version,
            @NotNull(message = "is missing") @Valid MoveRequest.Sunset sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(version, new Step.Sunset(caller.actor(SCHEME_OWNER), sent.reason(), sent.on()), ifMatch);
    }

    @POST
    @Path("/withdrawal")
    @May(SCHEME_OWNER)
    @Idempotent
    @Operation(
            operationId = "withdrawBaseline",
            summary = "Take a version out of use that never was in force, or is no longer")
    public RestResponse<BaselineView> withdraw(
            String version,
            @NotNull(message = "is missing") @Valid MoveRequest.Reasoned sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(version, new Step.Withdraw(caller.actor(SCHEME_OWNER), sent.reason()), ifMatch);
    }

    private RestResponse<BaselineView> move(String version, Step step, @Nullable String ifMatch) {
        return BaselineAnswer.of(actions.view(workflow.move(version, step, new Version(ifMatch))));
    }
}
