package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Where bodies apply for accreditations and see their own. */
@Path("/api/v1/organisations")
@Tag(name = "accreditations")
class ApplicationResource {
    private final AccreditationWorkflow workflow;
    private final Accreditations accreditations;
    private final Caller caller;
    private final AccreditationAnswers answers;

    ApplicationResource(
            AccreditationWorkflow workflow,
            Accreditations accreditations,
            Caller caller,
            AccreditationAnswers answers) {
        this.workflow = workflow;
        this.accreditations = accreditations;
        this.caller = caller;
        this.answers = answers;
    }

    @POST
    @Path("/{id}/accreditations")
    @May(BODY_ADMIN)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = AccreditationView.class)))
    @Operation(operationId = "applyForAccreditation", summary = "Apply for an accreditation of your body")
    public RestResponse<AccreditationView> apply(@PathParam("id") UUID id, @NotNull @Valid NewAccreditation sent) {
        caller.mustHold(id, BODY_ADMIN);
        var accreditation = workflow.apply(id, sent, caller.actor(id));
        var at = URI.create("/api/v1/accreditations/" + accreditation.id());
        return answers.of(ResponseBuilder.created(at), accreditation);
    }

    @GET
    @Path("/{id}/accreditations")
    @May({BODY_ADMIN, ASSESSOR})
    @Operation(operationId = "listOwnAccreditations", summary = "List the accreditations of your body")
    public Page<AccreditationView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        if (!caller.holds(id, BODY_ADMIN, ASSESSOR)) {
            throw Problem.notFound();
        }
        return Page.of(accreditations.ofBody(id, page), page, Accreditation::id).map(answers::view);
    }
}
