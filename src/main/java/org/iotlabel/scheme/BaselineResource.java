package org.iotlabel.scheme;

import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The public door to the baseline, and the scheme owners' to its text; {@link BaselineMovesResource} moves it. */
@Path("/api/v1/baselines")
@Tag(name = "baselines")
class BaselineResource {
    private final BaselineWorkflow workflow;
    private final BaselineReader reader;
    private final Baselines baselines;
    private final BaselineActions actions;
    private final Caller caller;

    BaselineResource(
            BaselineWorkflow workflow,
            BaselineReader reader,
            Baselines baselines,
            BaselineActions actions,
            Caller caller) {
        this.workflow = workflow;
        this.reader = reader;
        this.baselines = baselines;
        this.actions = actions;
        this.caller = caller;
    }

    @GET
    @Open
    @Operation(operationId = "listBaselines", summary = "List the versions of the baseline, the newest first")
    public Page<BaselineView> list(@BeanParam @Valid PageRequest page) {
        return Page.of(baselines.list(caller.has(SCHEME_OWNER), page), page, Baseline::id)
                .map(actions::view);
    }

    @GET
    @Path("/{version}")
    @Produces(MediaType.APPLICATION_JSON)
    @Open
    @Operation(
            operationId = "readBaseline",
            summary = "Read a version, as the canonical bytes that its digest is made of, or as a page")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = BaselineDocument.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class))
            })
    public RestResponse<byte[]> read(String version, @Context Request request) {
        return BaselineAnswer.document(readable(version), request);
    }

    @GET
    @Path("/{version}/changes")
    @Open
    @Operation(operationId = "compareBaselines", summary = "Tell what a version says otherwise than another one")
    public BaselineDiff changes(String version, @QueryParam("since") @Nullable String since) {
        Baseline now = readable(version);
        Baseline before = baselines
                .called(since == null ? "" : since)
                .filter(this::isReadable)
                .orElseThrow(() -> Problem.invalid("?since", "must be a version, such as 1.0"));
        return BaselineDiff.between(BaselineDocument.read(before.canonical()), BaselineDocument.read(now.canonical()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @May(SCHEME_OWNER)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BaselineView.class)))
    @Operation(operationId = "draftBaseline", summary = "Draft a new version")
    @RequestBody(content = @Content(schema = @Schema(implementation = BaselineDocument.class)))
    public RestResponse<BaselineView> draft(byte[] json) {
        Baseline draft = workflow.draft(reader.read(json), caller.actor(SCHEME_OWNER));
        BaselineView view = actions.view(draft);
        return ResponseBuilder.<BaselineView>created(URI.create(view.href()))
                .entity(view)
                .tag(view.digest().toString())
                .build();
    }

    @PUT
    @Path("/{version}")
    @Consumes(MediaType.APPLICATION_JSON)
    @May(SCHEME_OWNER)
    @Operation(operationId = "writeBaseline", summary = "Write a draft anew")
    @RequestBody(content = @Content(schema = @Schema(implementation = BaselineDocument.class)))
    public RestResponse<BaselineView> write(
            String version, byte[] json, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Baseline baseline =
                workflow.write(version, reader.read(json), new Version(ifMatch), caller.actor(SCHEME_OWNER));
        return BaselineAnswer.of(actions.view(baseline));
    }

    private Baseline readable(String version) {
        return baselines.called(version).filter(this::isReadable).orElseThrow(Problem::notFound);
    }

    /** A draft exists for scheme owners only. */
    private boolean isReadable(Baseline baseline) {
        return baseline.isOpenToAll() || caller.has(SCHEME_OWNER);
    }
}
