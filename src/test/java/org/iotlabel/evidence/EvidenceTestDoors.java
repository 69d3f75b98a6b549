package org.iotlabel.evidence;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.audit.Actor;
import org.iotlabel.party.Open;

/** The least that a door to evidence is: what the features above build on. */
@Path("/test/evidence/{owner}/{case}")
class EvidenceTestDoors {
    static final Actor UPLOADER = new Actor(new UUID(7, 7), "Una Uploader", "VENDOR_MEMBER");

    private final EvidenceIntake intake;
    private final EvidenceVault vault;

    EvidenceTestDoors(EvidenceIntake intake, EvidenceVault vault) {
        this.intake = intake;
        this.vault = vault;
    }

    @POST
    @Open
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response add(
            @PathParam("owner") UUID owner,
            @PathParam("case") UUID caseId,
            @BeanParam EvidenceUpload upload,
            @Context HttpHeaders headers)
            throws IOException {
        try (var file = intake.examine(upload, headers)) {
            return Response.status(201)
                    .entity(vault.add(owner, caseId, UPLOADER, file))
                    .build();
        }
    }

    @GET
    @Open
    @Path("/{audience}/{id}")
    @Operation(hidden = true)
    public Response read(
            @PathParam("case") UUID caseId, @PathParam("audience") Audience audience, @PathParam("id") UUID id) {
        return vault.read(caseId, id, UPLOADER, audience).toResponse();
    }
}
