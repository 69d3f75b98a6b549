package org.iotlabel.label;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.audit.Actor;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The door where the scheme and the vendor end a label, for now or for good, and read what was said then; and where the vendor
 * extends support.
 */
@Path("/api/v1/labels/{serial}")
@Tag(name = "labels")
class LabelMovesResource {
    private final LabelWorkflow workflow;
    private final Labels labels;
    private final LabelAnswers answers;
    private final Caller caller;
    private final Clock clock;

    LabelMovesResource(LabelWorkflow workflow, Labels labels, LabelAnswers answers, Caller caller, Clock clock) {
        this.workflow = workflow;
        this.labels = labels;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/moves")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN, CERTIFIER, SCHEME_OWNER},
            machines = true)
    @Operation(
            operationId = "readLabelMoves",
            summary = "Read every move of a label with the words of who made it, as its holder or the scheme")
    public RestResponse<List<StatedMoveView>> moves(String serial) {
        var label = caller.has(CERTIFIER, SCHEME_OWNER) ? find(serial) : own(serial);
        return ResponseBuilder.ok(StatedMoveView.of(label, clock.instant()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION)
                .build();
    }

    @POST
    @Path("/suspension")
    @May({CERTIFIER, SCHEME_OWNER})
    @Idempotent
    @Operation(operationId = "suspendLabel", summary = "Take the trust in a label away for now, at once")
    public RestResponse<LabelView> suspend(
            String serial, @NotNull @Valid StatedCause sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(serial, new Step.Suspend(scheme(), sent.reasonCode(), sent.words()), ifMatch);
    }

    @POST
    @Path("/reinstatement")
    @May({CERTIFIER, SCHEME_OWNER})
    @Idempotent
    @Operation(operationId = "reinstateLabel", summary = "Give a suspended label its trust back")
    public RestResponse<LabelView> reinstate(
            String serial, @NotNull @Valid StatedWords sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(serial, new Step.Reinstate(scheme(), sent.words()), ifMatch);
    }

    @POST
    @Path("/withdrawal")
    @May({CERTIFIER, SCHEME_OWNER})
    @Idempotent
    @Operation(operationId = "withdrawLabel", summary = "Take a label away for good")
    public RestResponse<LabelView> withdraw(
            String serial, @NotNull @Valid StatedCause sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return move(serial, new Step.Withdraw(scheme(), sent.reasonCode(), sent.words()), ifMatch);
    }

    @POST
    @Path("/surrender")
    @May(VENDOR_ADMIN)
    @Idempotent
    @Operation(operationId = "surrenderLabel", summary = "Give your label back")
    public RestResponse<LabelView> surrender(
            String serial, @NotNull @Valid StatedWords sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var label = own(serial);
        caller.whyNotIn(label.vendor(), VENDOR_ADMIN).ifPresent(problem -> {
            throw problem;
        });
        return move(serial, new Step.Surrender(caller.actor(label.vendor()), sent.words()), ifMatch);
    }

    @POST
    @Path("/support")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @Operation(operationId = "extendSupport", summary = "Promise security updates for longer")
    public RestResponse<LabelView> support(
            String serial, @NotNull @Valid NewSupport sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var label = own(serial);
        var actor = caller.actor(label.vendor());
        return answers.of(workflow.support(label.serial(), sent.until(), new Version(ifMatch), actor));
    }

    private RestResponse<LabelView> move(String serial, Step step, @Nullable String ifMatch) {
        return answers.of(workflow.move(find(serial).serial(), step, new Version(ifMatch)));
    }

    private Label find(String serial) {
        return labels.issued(serial).orElseThrow(Problem::notFound);
    }

    private Actor scheme() {
        return caller.actor(caller.has(CERTIFIER) ? CERTIFIER : SCHEME_OWNER);
    }

    /** Another vendor's label looks like none here: what is public of it stands at its own address. */
    private Label own(String serial) {
        return labels.issued(serial)
                .filter(label -> caller.holds(label.vendor(), VENDOR_MEMBER, VENDOR_ADMIN))
                .orElseThrow(Problem::notFound);
    }
}
