package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.etag.Version;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door where an assessor writes down what was found. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class VerdictResource {
    private final VerdictWorkflow workflow;
    private final AssessmentAnswer answer;

    VerdictResource(VerdictWorkflow workflow, AssessmentAnswer answer) {
        this.workflow = workflow;
        this.answer = answer;
    }

    /** All verdicts at once, by requirement. */
    record Verdicts(
            @NotNull(message = "is missing") @Size(max = 200, message = "may hold at most 200 verdicts")
            Map<String, WrittenVerdict> verdicts) {}

    /** Which facts of containment were confirmed, by fact. */
    record Confirmations(
            @NotNull(message = "is missing") @Size(max = 200, message = "may hold at most 200 answers")
            Map<String, Boolean> answers) {}

    @PUT
    @Path("/verdicts/{requirement}")
    @May(ASSESSOR)
    @Operation(operationId = "judgeRequirement", summary = "Judge one requirement")
    public RestResponse<AssessmentView> judge(
            UUID id,
            String requirement,
            @NotNull @Valid WrittenVerdict sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.judge(id, requirement, sent, new Version(ifMatch)));
    }

    @PUT
    @Path("/verdicts")
    @May(ASSESSOR)
    @Operation(operationId = "judgeAllRequirements", summary = "Replace all verdicts")
    public RestResponse<AssessmentView> judgeAll(
            UUID id, @NotNull @Valid Verdicts sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.judgeAll(id, sent.verdicts(), new Version(ifMatch)));
    }

    @PUT
    @Path("/containment")
    @May(ASSESSOR)
    @Operation(operationId = "confirmContainment", summary = "Say which containment facts were confirmed")
    public RestResponse<AssessmentView> contain(
            UUID id, @NotNull @Valid Confirmations sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.contain(id, sent.answers(), new Version(ifMatch)));
    }
}
