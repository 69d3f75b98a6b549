package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.etag.Version;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door where a vendor begins attestations and reads them. */
@Path("/api/v1/attestations")
@Tag(name = "attestations")
class AttestationResource {
    private final DraftingWorkflow drafting;
    private final CaseFile file;
    private final Attestations attestations;
    private final AttestationLines lines;
    private final AttestationViews views;

    AttestationResource(
            DraftingWorkflow drafting,
            CaseFile file,
            Attestations attestations,
            AttestationLines lines,
            AttestationViews views) {
        this.drafting = drafting;
        this.file = file;
        this.attestations = attestations;
        this.lines = lines;
        this.views = views;
    }

    @POST
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Idempotent
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = AttestationView.class)))
    @Operation(operationId = "draftAttestation", summary = "Begin an attestation of a product")
    public RestResponse<AttestationView> draft(@NotNull @Valid NewAttestation sent) {
        var open = drafting.draft(sent);
        return ResponseBuilder.<AttestationView>created(
                        URI.create("/api/v1/attestations/" + open.attestation().id()))
                .entity(views.of(open))
                .tag(Version.tag(open.attestation().version()))
                .build();
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "listAttestations", summary = "List the attestations of your vendors")
    public Page<AttestationLine> list(@BeanParam @Valid PageRequest page) {
        return lines.of(Page.of(attestations.listOfVendors(file.vendors(), page), page, Attestation::id));
    }

    @GET
    @Path("/{id}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readAttestation", summary = "Read an attestation, what applies and what is left to do")
    public RestResponse<AttestationView> read(UUID id) {
        var open = file.open(id);
        return ResponseBuilder.ok(views.of(open))
                .tag(Version.tag(open.attestation().version()))
                .build();
    }

    @GET
    @Path("/{id}/history")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "readAttestationHistory", summary = "Read every move of an attestation")
    public List<HistoryView> history(UUID id) {
        return file.open(id).attestation().history().stream()
                .map(HistoryView::of)
                .toList();
    }
}
