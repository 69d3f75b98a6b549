package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.attestation.Attestation;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.attestation.AttestationState;
import org.iotlabel.attestation.Change;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The certifiers' desk: what waits for the scheme, and each review. {@link DecisionResource} ends one by deciding. */
@Path("/api/v1/reviews")
@Tag(name = "reviews")
class ReviewResource {
    private static final List<AttestationState> WAITING =
            List.of(AttestationState.EVALUATED, AttestationState.IN_REVIEW);
    private static final List<AttestationState> DECIDED = List.of(AttestationState.GRANTED, AttestationState.DENIED);

    private final ReviewWorkflow workflow;
    private final ReviewFile file;
    private final Reviews reviews;
    private final ReviewActions actions;
    private final AttestationProgress attestations;

    ReviewResource(
            ReviewWorkflow workflow,
            ReviewFile file,
            Reviews reviews,
            ReviewActions actions,
            AttestationProgress attestations) {
        this.workflow = workflow;
        this.file = file;
        this.reviews = reviews;
        this.actions = actions;
        this.attestations = attestations;
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(
            operationId = "listReviews",
            summary = "List what waits for a review or is in one, or what was decided, the oldest first")
    public Page<DeskLine> list(
            @QueryParam("decided") @DefaultValue("false") boolean decided, @BeanParam @Valid PageRequest request) {
        var page = attestations.in(decided ? DECIDED : WAITING, request);
        var keys = page.items().stream().map(Attestation::id).toList();
        var found = decided ? reviews.decided(keys) : reviews.open(keys);
        var offered = actions.of(page.items());
        return page.map(one -> DeskLine.of(one, found.get(one.id()), offered.getOrDefault(one.id(), List.of())));
    }

    @POST
    @May(CERTIFIER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReviewView.class)))
    @Operation(operationId = "openReview", summary = "Take an evaluated attestation in hand")
    public RestResponse<ReviewView> open(@NotNull @Valid NewReview sent) {
        var dossier = workflow.open(sent.attestation());
        return ResponseBuilder.<ReviewView>created(
                        URI.create("/api/v1/reviews/" + dossier.review().id()))
                .entity(view(dossier))
                .tag(Version.tag(dossier.review().version()))
                .build();
    }

    @GET
    @Path("/{id}")
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(operationId = "readReview", summary = "Read a review and what there is to decide")
    public RestResponse<ReviewView> read(UUID id) {
        return answer(file.open(id));
    }

    @POST
    @Path("/{id}/return-to-evaluation")
    @May(CERTIFIER)
    @Idempotent
    @Operation(operationId = "returnToEvaluation", summary = "Give a case back to its evaluators")
    public RestResponse<ReviewView> sendBack(
            UUID id, @NotNull @Valid ReturnToEvaluation sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(workflow.sendBack(id, sent.reason(), new Version(ifMatch)));
    }

    private RestResponse<ReviewView> answer(Dossier dossier) {
        return ResponseBuilder.ok(view(dossier))
                .tag(Version.tag(dossier.review().version()))
                .build();
    }

    /** The same for a page that shows it. */
    ReviewView view(Dossier dossier) {
        return ReviewView.of(dossier, changes(dossier), actions.of(dossier));
    }

    private List<Change> changes(Dossier dossier) {
        var revision = dossier.revision();
        return revision.number() == 1
                ? List.of()
                : attestations.changes(dossier.review().attestation(), revision.number() - 1, revision);
    }
}
