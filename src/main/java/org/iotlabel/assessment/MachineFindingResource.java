package org.iotlabel.assessment;

import static org.iotlabel.party.Role.ASSESSOR;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.party.May;

/** The door where an assessor sees what a machine finds in the evidence. */
@Path("/api/v1/assessments/{id}/machine-findings")
@Tag(name = "assessments")
class MachineFindingResource {
    private final VerdictWorkflow workflow;
    private final Exhibits exhibits;
    private final ExhibitChecks checks;

    MachineFindingResource(VerdictWorkflow workflow, Exhibits exhibits, ExhibitChecks checks) {
        this.workflow = workflow;
        this.exhibits = exhibits;
        this.checks = checks;
    }

    @GET
    @May(ASSESSOR)
    @Operation(operationId = "listExhibitFindings", summary = "Read what a machine finds in the evidence open to you")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409")
    public MachineFindings list(UUID id) {
        var examination = workflow.openToExamine(id);
        return checks.of(examination, exhibits.of(examination));
    }
}
