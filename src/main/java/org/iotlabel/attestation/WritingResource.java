package org.iotlabel.attestation;

import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.attestation.AttestationDocument.WrittenClaim;
import org.iotlabel.etag.Version;
import org.iotlabel.party.May;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The door where a vendor writes in an attestation: answer by answer, or the whole document at once. */
@Path("/api/v1/attestations/{id}")
@Tag(name = "attestations")
class WritingResource {
    private final DraftingWorkflow drafting;
    private final AttestationViews views;

    WritingResource(DraftingWorkflow drafting, AttestationViews views) {
        this.drafting = drafting;
        this.views = views;
    }

    @PUT
    @Path("/features")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "answerFeatures", summary = "Answer the questions of the baseline")
    public RestResponse<AttestationView> answer(
            UUID id, @NotNull @Valid Answers sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafting.answer(id, sent.answers(), new Version(ifMatch)));
    }

    @PUT
    @Path("/containment")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "stateContainment", summary = "Say which containment facts hold")
    public RestResponse<AttestationView> contain(
            UUID id, @NotNull @Valid Answers sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafting.contain(id, sent.answers(), new Version(ifMatch)));
    }

    @PUT
    @Path("/claims/{requirement}")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "claimRequirement", summary = "Claim one requirement")
    public RestResponse<AttestationView> claim(
            UUID id,
            String requirement,
            @NotNull @Valid WrittenClaim sent,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafting.claim(id, requirement, sent, new Version(ifMatch)));
    }

    @PUT
    @Path("/document")
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN},
            machines = true)
    @Operation(operationId = "writeAttestationDocument", summary = "Replace all that is written by one document")
    @RequestBody(content = @Content(schema = @Schema(implementation = AttestationDocument.class)))
    public RestResponse<AttestationView> replace(
            UUID id, @NotNull JsonNode sent, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(drafting.replace(id, sent, new Version(ifMatch)));
    }

    private RestResponse<AttestationView> answer(Case open) {
        return ResponseBuilder.ok(views.of(open))
                .tag(Version.tag(open.attestation().version()))
                .build();
    }
}
