package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.evidence.Audience;
import org.iotlabel.evidence.EvidenceIntake;
import org.iotlabel.evidence.EvidenceReading;
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door where an assessor reads evidence and brings some. */
@Path("/api/v1/assessments/{id}/evidence")
@Tag(name = "assessments")
class EvidenceResource {
    private final VerdictWorkflow workflow;
    private final Exhibits exhibits;
    private final EvidenceIntake intake;
    private final EvidenceVault vault;
    private final FirstAnswer first;
    private final Caller caller;

    EvidenceResource(
            VerdictWorkflow workflow,
            Exhibits exhibits,
            EvidenceIntake intake,
            EvidenceVault vault,
            FirstAnswer first,
            Caller caller) {
        this.workflow = workflow;
        this.exhibits = exhibits;
        this.intake = intake;
        this.vault = vault;
        this.first = first;
        this.caller = caller;
    }

    @GET
    @May(ASSESSOR)
    @Operation(operationId = "listExhibits", summary = "List the evidence that is open to you")
    @APIResponse(responseCode = "200")
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.ARRAY, implementation = EvidenceView.class)))
    @APIResponse(responseCode = "409")
    public List<EvidenceView> list(UUID id) {
        return exhibits.of(workflow.openToExamine(id));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(ASSESSOR)
    @Idempotent(inPart = true)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    @Operation(operationId = "bringEvidence", summary = "Add evidence of your own")
    public RestResponse<EvidenceView> add(UUID id, @BeanParam EvidenceUpload upload, @Context HttpHeaders headers)
            throws IOException {
        workflow.openToExamine(id);
        try (var file = intake.examine(upload, headers)) {
            return first.once(() -> added(id, workflow.add(id, file)));
        }
    }

    private static RestResponse<EvidenceView> added(UUID id, EvidenceView added) {
        return ResponseBuilder.<EvidenceView>created(
                        URI.create("/api/v1/assessments/" + id + "/evidence/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May(ASSESSOR)
    @Operation(operationId = "readExhibit", summary = "Read a piece of evidence; that you did is recorded")
    @APIResponse(
            responseCode = "200",
            description = "The file, as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409")
    public Response read(UUID id, UUID evidence) {
        return reading(id, evidence).toResponse();
    }

    /** The same for a page that shows it. */
    EvidenceReading reading(UUID id, UUID evidence) {
        var found = exhibits.of(workflow.openToExamine(id)).stream()
                .filter(item -> item.id().equals(evidence))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return vault.read(found.caseId(), evidence, caller.actor(ASSESSOR), Audience.ASSESSOR);
    }
}
