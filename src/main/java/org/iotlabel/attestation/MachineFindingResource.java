package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.check.MachineFindings;
import org.iotlabel.party.May;

/** The door where a vendor sees what a machine finds in the evidence. */
@Path("/api/v1/attestations/{id}/machine-findings")
@Tag(name = "attestations")
class MachineFindingResource {
    private final CaseFile file;
    private final CaseChecks checks;

    MachineFindingResource(CaseFile file, CaseChecks checks) {
        this.file = file;
        this.checks = checks;
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listMachineFindings", summary = "Read what a machine finds in your evidence")
    public MachineFindings list(UUID id) {
        return checks.of(file.open(id));
    }
}
