package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where two certifiers confirm that a label that turned red is the scheme's own. */
@Path("/api/v1/labels/{serial}/confirmations")
@Tag(name = "labels")
class ConfirmationResource {
    private final ConfirmationWorkflow workflow;
    private final ConfirmationAnswers answers;
    private final LabelConfirmations confirmations;
    private final Labels labels;
    private final Caller caller;

    ConfirmationResource(
            ConfirmationWorkflow workflow,
            ConfirmationAnswers answers,
            LabelConfirmations confirmations,
            Labels labels,
            Caller caller) {
        this.workflow = workflow;
        this.answers = answers;
        this.confirmations = confirmations;
        this.labels = labels;
        this.caller = caller;
    }

    @POST
    @May(CERTIFIER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = LabelConfirmationView.class)))
    @Operation(
            operationId = "proposeLabelConfirmation",
            summary = "Propose to confirm a label that turned red, after a look at its decision")
    public RestResponse<LabelConfirmationView> propose(
            String serial, @NotNull(message = "is missing") @Valid StatedWords sent) {
        var confirmation = workflow.propose(find(serial), sent.words(), caller.actor(CERTIFIER));
        return answers.of(ResponseBuilder.created(URI.create(ConfirmationAnswers.at(confirmation))), confirmation);
    }

    @GET
    @Path("/{id}")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "readLabelConfirmation", summary = "Read the confirmation of a label that turned red")
    public RestResponse<LabelConfirmationView> read(String serial, UUID id) {
        return answers.of(confirmations.of(find(serial), id).orElseThrow(Problem::notFound));
    }

    @POST
    @Path("/{id}/approval")
    @May(CERTIFIER)
    @Idempotent
    @Operation(
            operationId = "approveLabelConfirmation",
            summary = "Approve a confirmation that somebody else proposed, so that the label is signed anew")
    public RestResponse<LabelConfirmationView> approve(
            String serial, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.of(workflow.approve(find(serial), id, new Version(ifMatch), caller.actor(CERTIFIER)));
    }

    @DELETE
    @Path("/{id}")
    @May(CERTIFIER)
    @Operation(operationId = "withdrawLabelConfirmation", summary = "Give a proposed confirmation up")
    public RestResponse<LabelConfirmationView> withdraw(
            String serial, UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answers.of(workflow.withdraw(find(serial), id, new Version(ifMatch), caller.actor(CERTIFIER)));
    }

    private Serial find(String serial) {
        return labels.issued(serial).orElseThrow(Problem::notFound).serial();
    }
}
