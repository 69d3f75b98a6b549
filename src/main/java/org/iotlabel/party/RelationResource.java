package org.iotlabel.party;

import static org.iotlabel.party.Role.ASSESSOR;
import static org.iotlabel.party.Role.BODY_ADMIN;
import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Where people and organisations declare what binds them to others. */
@Path("/api/v1/relations")
@Tag(name = "relations")
class RelationResource {
    private final RelationWorkflow workflow;
    private final DeclaredRelations relations;
    private final RelationSides sides;
    private final Caller caller;
    private final Clock clock;

    RelationResource(
            RelationWorkflow workflow, DeclaredRelations relations, RelationSides sides, Caller caller, Clock clock) {
        this.workflow = workflow;
        this.relations = relations;
        this.sides = sides;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @May({VENDOR_MEMBER, VENDOR_ADMIN, ASSESSOR, BODY_ADMIN, CERTIFIER, SCHEME_OWNER})
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = RelationView.class)))
    @Operation(
            operationId = "declareRelation",
            summary = "Declare what binds a person or an organisation to an organisation",
            description = "The person, an administrator of either organisation, or the scheme owner declares it.")
    public RestResponse<RelationView> declare(@NotNull @Valid NewRelation sent) {
        var errors = sent.errors();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        sides.whyNotDeclare(sent.person(), sent.organisation(), sent.counterpart())
                .ifPresent(problem -> {
                    throw problem;
                });
        var actor = sides.actor(sent.person(), sent.organisation(), sent.counterpart())
                .orElseThrow(Problem::notFound);
        var relation = workflow.declare(sent, actor);
        return ResponseBuilder.<RelationView>created(URI.create("/api/v1/relations/" + relation.id()))
                .entity(RelationView.of(relation))
                .tag(Version.tag(relation.version()))
                .build();
    }

    @GET
    @May({VENDOR_MEMBER, VENDOR_ADMIN, ASSESSOR, BODY_ADMIN, CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "listRelations", summary = "List the relations of your own and of what you administer")
    public Page<RelationView> list(
            @Parameter(description = "Only what binds this one; yours, or any to the scheme owner.")
                    @QueryParam("organisation")
                    @Nullable
                    UUID organisation,
            @BeanParam @Valid PageRequest page) {
        return Page.of(rows(organisation, page), page, DeclaredRelation::id).map(RelationView::of);
    }

    private List<DeclaredRelation> rows(@Nullable UUID organisation, PageRequest page) {
        var isOwner = caller.has(SCHEME_OWNER);
        if (organisation != null) {
            if (!isOwner && !sides.administered().contains(organisation)) {
                throw Problem.invalid("?organisation", "must be one that you administer");
            }
            return relations.page(organisation, page);
        }
        return isOwner ? relations.page(page) : relations.page(caller.principal(), sides.administered(), page);
    }

    @GET
    @Path("/{id}")
    @May({VENDOR_MEMBER, VENDOR_ADMIN, ASSESSOR, BODY_ADMIN, CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "readRelation", summary = "Read a relation")
    public RestResponse<RelationView> read(@PathParam("id") UUID id) {
        var relation = relations.find(id).orElseThrow(Problem::notFound);
        actor(relation);
        return answer(relation);
    }

    @POST
    @Path("/{id}/end")
    @May({VENDOR_MEMBER, VENDOR_ADMIN, ASSESSOR, BODY_ADMIN, CERTIFIER, SCHEME_OWNER})
    @Idempotent
    @Operation(
            operationId = "endRelation",
            summary = "End a relation",
            description = "It still counts for 730 days; so only the scheme owner sets an end in the past.")
    public RestResponse<RelationView> end(
            @PathParam("id") UUID id,
            @NotNull @Valid RelationEnd sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var actor = actor(relations.find(id).orElseThrow(Problem::notFound));
        // Two sides that agree could otherwise put their relation out of the two years that count.
        if (sent.until().isBefore(LocalDate.now(clock)) && !caller.has(SCHEME_OWNER)) {
            throw Problem.invalid("/until", "Only the scheme owner sets an end in the past.");
        }
        return answer(workflow.end(id, sent.until(), new Version(ifMatch), actor));
    }

    private Actor actor(DeclaredRelation relation) {
        return sides.actor(relation.person(), relation.organisation(), relation.counterpart())
                .orElseThrow(Problem::notFound);
    }

    private static RestResponse<RelationView> answer(DeclaredRelation relation) {
        return ResponseBuilder.ok(RelationView.of(relation))
                .tag(Version.tag(relation.version()))
                .build();
    }
}
