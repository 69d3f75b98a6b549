package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door where an assessor sees what there is to do, takes it, refuses it or gives it back. */
@Path("/api/v1/assessments")
@Tag(name = "assessments")
class AssessmentResource {
    private final AssessmentWorkflow workflow;
    private final QuestionWorkflow questions;
    private final AssessmentFile file;
    private final AssessmentAnswer answer;
    private final Assessments assessments;
    private final Caller caller;

    AssessmentResource(
            AssessmentWorkflow workflow,
            QuestionWorkflow questions,
            AssessmentFile file,
            AssessmentAnswer answer,
            Assessments assessments,
            Caller caller) {
        this.workflow = workflow;
        this.questions = questions;
        this.file = file;
        this.answer = answer;
        this.assessments = assessments;
        this.caller = caller;
    }

    /** Why somebody will not or cannot do it. */
    record Declination(
            @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
            String reason) {}

    /**
     * What has to be mended.
     *
     * @param remarks by requirement
     */
    record GiveBack(
            @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
            String reason,

            @NotNull(message = "is missing") @Size(max = 200, message = "may hold at most 200 remarks")
            Map<String, @NotNull @Size(max = 2000, message = "may have at most 2000 characters") String> remarks) {}

    /**
     * Something to ask the vendor.
     *
     * @param requirement what it is about; left out where it is about the device as a whole
     */
    record NewQuestion(
            @Nullable String requirement,

            @NotBlank(message = "is missing") @Size(max = 2000, message = "may have at most 2000 characters")
            String text) {}

    @GET
    @May(ASSESSOR)
    @Operation(operationId = "listAssessments", summary = "List what you have to assess, the nearest deadline first")
    public Page<AssessmentLine> list(
            @QueryParam("all") @DefaultValue("false") boolean all, @BeanParam @Valid PageRequest page) {
        var rows = assessments.queue(caller.principal(), file.bodies(), all, page);
        return file.lines(Page.of(rows, page, QueueKey::of));
    }

    @GET
    @Path("/{id}")
    @May(ASSESSOR)
    @Operation(operationId = "readAssessment", summary = "Read an assessment, what was submitted and what you found")
    public RestResponse<AssessmentView> read(UUID id) {
        return answer.of(file.open(id));
    }

    @POST
    @Path("/{id}/acceptance")
    @May(ASSESSOR)
    @Idempotent
    @Operation(operationId = "acceptAssessment", summary = "Accept an assessment")
    public RestResponse<AssessmentView> accept(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.accept(id, new Version(ifMatch)));
    }

    @POST
    @Path("/{id}/declination")
    @May(ASSESSOR)
    @Idempotent
    @Operation(operationId = "declineAssessment", summary = "Decline an assessment, or lay it down")
    public RestResponse<AssessmentView> decline(
            UUID id, @NotNull @Valid Declination sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.decline(id, sent.reason(), new Version(ifMatch)));
    }

    @POST
    @Path("/{id}/return")
    @May(ASSESSOR)
    @Idempotent
    @Operation(operationId = "returnSubmission", summary = "Give a submission back to the vendor for correction")
    public RestResponse<AssessmentView> giveBack(
            UUID id, @NotNull @Valid GiveBack sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.giveBack(id, sent.reason(), sent.remarks(), new Version(ifMatch)));
    }

    @POST
    @Path("/{id}/questions")
    @May(ASSESSOR)
    @Idempotent
    @Operation(operationId = "askVendor", summary = "Ask the vendor; the clock stops until the answer")
    public RestResponse<AssessmentView> ask(
            UUID id, @NotNull @Valid NewQuestion sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(questions.ask(id, sent.requirement(), sent.text(), new Version(ifMatch)));
    }
}
