package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door to organisations: register one, read it, say something else of it. */
@Path("/api/v1/organisations")
@Tag(name = "organisations")
class OrganisationResource {
    private final OrganisationWorkflow workflow;
    private final ProfileWorkflow profiles;
    private final Organisations organisations;
    private final OrganisationAnswers answers;
    private final Caller caller;

    OrganisationResource(
            OrganisationWorkflow workflow,
            ProfileWorkflow profiles,
            Organisations organisations,
            OrganisationAnswers answers,
            Caller caller) {
        this.workflow = workflow;
        this.profiles = profiles;
        this.organisations = organisations;
        this.answers = answers;
        this.caller = caller;
    }

    @POST
    @SignedIn
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = OrganisationView.class)))
    @Operation(operationId = "registerOrganisation", summary = "Register your organisation; the scheme then admits it")
    public RestResponse<OrganisationView> register(@NotNull @Valid NewOrganisation sent) {
        if (sent.kind() == OrganisationKind.SCHEME) {
            throw Problem.invalid("/kind", "There is one scheme, and it is here already.");
        }
        var organisation = workflow.register(sent, caller.login());
        var at = URI.create("/api/v1/organisations/" + organisation.id());
        return answers.of(ResponseBuilder.created(at), organisation);
    }

    @GET
    @May(SCHEME_OWNER)
    @Operation(operationId = "listOrganisations", summary = "List all organisations")
    public Page<OrganisationView> list(
            @QueryParam("state") @Nullable OrganisationState state,
            @QueryParam("kind") @Nullable OrganisationKind kind,
            @BeanParam @Valid PageRequest page) {
        return Page.of(organisations.page(state, kind, page), page, Organisation::id)
                .map(answers::view);
    }

    @GET
    @SignedIn
    @Path("/{id}")
    @Operation(operationId = "readOrganisation", summary = "Read an organisation of yours")
    public RestResponse<OrganisationView> read(@PathParam("id") UUID id) {
        return answers.of(visible(id));
    }

    @GET
    @SignedIn
    @Path("/{id}/history")
    @Operation(operationId = "readOrganisationHistory", summary = "Read how an organisation of yours came to its state")
    public List<StateChangeView> history(@PathParam("id") UUID id) {
        visible(id);
        return organisations.history(id).stream().map(StateChangeView::of).toList();
    }

    @PUT
    @Path("/{id}")
    @May({VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER})
    @Operation(
            operationId = "describeOrganisation",
            summary = "Change the address, website or group of your organisation")
    public RestResponse<OrganisationView> describe(
            @PathParam("id") UUID id,
            @NotNull @Valid OrganisationProfile profile,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        caller.mustHold(id, VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER);
        return answers.of(profiles.describe(id, profile, new Version(ifMatch), caller.actor(id)));
    }

    private Organisation visible(UUID id) {
        if (!caller.belongsTo(id) && !caller.has(SCHEME_OWNER, CERTIFIER)) {
            throw Problem.notFound();
        }
        return organisations.entity(id).orElseThrow(Problem::notFound);
    }
}
