package org.iotlabel.party;

import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.audit.Actor;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.Problem;

/** The door to memberships: see who is there, put somebody out, leave. */
@Path("/api/v1/organisations")
@Tag(name = "memberships")
class MembershipResource {
    private final MembershipWorkflow workflow;
    private final Memberships memberships;
    private final Organisations organisations;
    private final Caller caller;

    MembershipResource(
            MembershipWorkflow workflow, Memberships memberships, Organisations organisations, Caller caller) {
        this.workflow = workflow;
        this.memberships = memberships;
        this.organisations = organisations;
        this.caller = caller;
    }

    @GET
    @Path("/{id}/memberships")
    @SignedIn
    @Operation(operationId = "listMemberships", summary = "List the members of an organisation of yours")
    public Page<MembershipView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        if (!caller.belongsTo(id) && !caller.has(SCHEME_OWNER)
                || organisations.entity(id).isEmpty()) {
            throw Problem.notFound();
        }
        return Page.of(memberships.ofOrganisation(id, page), page, Membership::id)
                .map(MembershipView::of);
    }

    @DELETE
    @Path("/{id}/memberships/{membership}")
    @SignedIn
    @Operation(
            operationId = "endMembership",
            summary = "Put a member out, or leave",
            description = "Administrators end any membership of their organisation, everybody their own.")
    public void end(@PathParam("id") UUID id, @PathParam("membership") UUID membership) {
        workflow.end(id, membership, actor(id, membership));
    }

    private Actor actor(UUID organisation, UUID membership) {
        var own = caller.holdings().stream()
                .filter(held -> held.membership().equals(membership))
                .map(held -> held.role().name())
                .findFirst();
        if (own.isPresent()) {
            return new Actor(caller.principal(), caller.name(), own.get());
        }
        if (!caller.belongsTo(organisation)) {
            throw Problem.notFound();
        }
        if (!caller.holds(organisation, VENDOR_ADMIN, BODY_ADMIN, SCHEME_OWNER)) {
            throw new Problem(CommonProblem.FORBIDDEN, "Only an administrator ends the membership of somebody else.");
        }
        return caller.actor(organisation);
    }
}
