package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

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
import org.iotlabel.evidence.EvidenceUpload;
import org.iotlabel.evidence.EvidenceVault;
import org.iotlabel.evidence.EvidenceView;
import org.iotlabel.idempotency.FirstAnswer;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door where a vendor shows what the claims rest on. */
@Path("/api/v1/attestations/{id}/evidence")
@Tag(name = "attestations")
class EvidenceResource {
    private final DraftingWorkflow drafting;
    private final CaseFile file;
    private final EvidenceIntake intake;
    private final EvidenceVault vault;
    private final FirstAnswer first;
    private final Caller caller;

    EvidenceResource(
            DraftingWorkflow drafting,
            CaseFile file,
            EvidenceIntake intake,
            EvidenceVault vault,
            FirstAnswer first,
            Caller caller) {
        this.drafting = drafting;
        this.file = file;
        this.intake = intake;
        this.vault = vault;
        this.first = first;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent(inPart = true)
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = EvidenceView.class)))
    @Operation(operationId = "uploadEvidence", summary = "Upload a piece of evidence")
    public RestResponse<EvidenceView> upload(UUID id, @BeanParam EvidenceUpload upload, @Context HttpHeaders headers)
            throws IOException {
        drafting.mustBeOpen(id);
        try (var examined = intake.examine(upload, headers)) {
            return first.once(() -> added(id, drafting.attach(id, examined)));
        }
    }

    private static RestResponse<EvidenceView> added(UUID id, EvidenceView added) {
        return ResponseBuilder.<EvidenceView>created(
                        URI.create("/api/v1/attestations/" + id + "/evidence/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listEvidence", summary = "List the evidence of an attestation")
    public List<EvidenceView> list(UUID id) {
        return file.open(id).evidence();
    }

    @GET
    @Path("/{evidence}")
    @Produces(MediaType.WILDCARD)
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "downloadEvidence", summary = "Download a piece of evidence")
    @APIResponse(
            responseCode = "200",
            description = "The file, as it was uploaded",
            content = @Content(mediaType = "*/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(UUID id, UUID evidence) {
        var vendor = file.open(id).attestation().vendor();
        return vault.read(id, evidence, caller.actor(vendor), Audience.VENDOR).toResponse();
    }

    @GET
    @Path("/{evidence}/reads")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listEvidenceReads", summary = "List who was given a piece of evidence, and when")
    public EvidenceReadersView reads(UUID id, UUID evidence) {
        file.open(id);
        return EvidenceReadersView.of(vault.readers(id, evidence), vault.publicReads(id, evidence));
    }
}
