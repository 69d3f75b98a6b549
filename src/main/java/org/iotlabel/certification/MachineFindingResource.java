package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.party.May;

/** The door where the scheme sees what a machine finds in the evidence that is open to it. */
@Path("/api/v1/reviews/{id}/machine-findings")
@Tag(name = "reviews")
class MachineFindingResource {
    private final ReviewFindings findings;

    MachineFindingResource(ReviewFindings findings) {
        this.findings = findings;
    }

    @GET
    @May({CERTIFIER, SCHEME_OWNER})
    @Operation(
            operationId = "listReviewFindings",
            summary = "Read what a machine finds in the evidence open to the scheme")
    @APIResponse(responseCode = "200")
    @APIResponse(responseCode = "409")
    public MachineFindings list(UUID id) {
        return findings.of(id);
    }
}
