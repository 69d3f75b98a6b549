package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.assessment.VerdictCheck.WrittenVerdict;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The door where an assessor seals the report, and settles with the other one what they disagree in. */
@Path("/api/v1/assessments/{id}")
@Tag(name = "assessments")
class ReportResource {
    private final ReportWorkflow workflow;
    private final ReconciliationWorkflow reconciliation;
    private final ReconciliationLaw law;
    private final AssessmentFile file;
    private final Reports reports;
    private final AssessmentAnswer answer;

    ReportResource(
            ReportWorkflow workflow,
            ReconciliationWorkflow reconciliation,
            ReconciliationLaw law,
            AssessmentFile file,
            Reports reports,
            AssessmentAnswer answer) {
        this.workflow = workflow;
        this.reconciliation = reconciliation;
        this.law = law;
        this.file = file;
        this.reports = reports;
        this.answer = answer;
    }

    /**
     * What is sealed.
     *
     * @param summary the assessor's words about the whole
     * @param digest of the report as it was read here
     */
    record Sealing(
            @NotBlank(message = "is missing") @Size(max = 10000, message = "may have at most 10000 characters")
            String summary,

            @NotNull(message = "is missing")
            @Pattern(regexp = "sha256:[0-9a-f]{64}", message = "must be sha256: and 64 hexadecimal digits")
            String digest) {}

    @GET
    @Path("/report")
    @May(ASSESSOR)
    @Operation(
            operationId = "readReport",
            summary = "Read what would be sealed now, or what was sealed, and its digest")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ReportView.class)))
    @APIResponse(responseCode = "409")
    public RestResponse<ReportView> report(UUID id) {
        var examination = file.open(id);
        return report(examination).answer(examination.assessment());
    }

    /** The same of an examination that is open. */
    ReportView report(Examination examination) {
        var assessment = examination.assessment();
        return assessment.state() == AssessmentState.SEALED
                ? ReportView.of(reports.latest(assessment.id()).orElseThrow())
                : ReportView.preview(examination);
    }

    @POST
    @Path("/report")
    @May(ASSESSOR)
    @Idempotent
    @Operation(operationId = "sealReport", summary = "Seal the report")
    public RestResponse<AssessmentView> seal(
            UUID id, @NotNull @Valid Sealing sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(workflow.seal(id, sent.summary(), sent.digest(), new Version(ifMatch)));
    }

    @GET
    @Path("/disagreements")
    @May(ASSESSOR)
    @Operation(operationId = "listDisagreements", summary = "List where your report and the other one differ")
    public List<DisagreementView> disagreements(UUID id) {
        return law.reconciliation(file.open(id))
                .map(pair -> DisagreementView.of(pair, id))
                .orElse(List.of());
    }

    @PUT
    @Path("/disagreements/{requirement}")
    @May(ASSESSOR)
    @Operation(operationId = "proposeVerdict", summary = "Propose a verdict where the two reports differ")
    public RestResponse<AssessmentView> propose(
            UUID id,
            String requirement,
            @NotNull @Valid WrittenVerdict sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer.of(reconciliation.propose(id, requirement, sent, new Version(ifMatch)));
    }
}
