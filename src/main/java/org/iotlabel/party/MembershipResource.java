package org.iotlabel.party;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door to memberships: see who is there, put somebody out, leave. */
@Path("/api/v1/organisations")
@Tag(name = "memberships")
class MembershipResource {
    private final MembershipWorkflow workflow;
    private final Memberships memberships;
    private final Organisations organisations;
    private final MembershipAnswers answers;
    private final Caller caller;

    MembershipResource(
            MembershipWorkflow workflow,
            Memberships memberships,
            Organisations organisations,
            MembershipAnswers answers,
            Caller caller) {
        this.workflow = workflow;
        this.memberships = memberships;
        this.organisations = organisations;
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/memberships")
    @SignedIn
    @Operation(operationId = "listMemberships", summary = "List the members of an organisation of yours")
    public Page<MembershipView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        var place = visible(id);
        return answers.of(place, Page.of(memberships.ofOrganisation(id, page), page, Membership::id));
    }

    @GET
    @Path("/{id}/memberships/{membership}")
    @SignedIn
    @Operation(operationId = "readMembership", summary = "Read a membership in an organisation of yours")
    public RestResponse<MembershipView> read(@PathParam("id") UUID id, @PathParam("membership") UUID membership) {
        visible(id);
        return answers.of(
                ResponseBuilder.ok(), memberships.current(id, membership).orElseThrow(Problem::notFound));
    }

    @DELETE
    @Path("/{id}/memberships/{membership}")
    @SignedIn
    @Operation(
            operationId = "endMembership",
            summary = "Put a member out, or leave",
            description = "Administrators end any membership of their organisation, everybody their own.")
    public void end(
            @PathParam("id") UUID id,
            @PathParam("membership") UUID membership,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        workflow.end(id, membership, new Version(ifMatch));
    }

    private Organisation visible(UUID organisation) {
        if (!caller.belongsTo(organisation) && !caller.has(SCHEME_OWNER)) {
            throw Problem.notFound();
        }
        return organisations.entity(organisation).orElseThrow(Problem::notFound);
    }
}
