package org.iotlabel.certification;

import static org.iotlabel.party.Role.CERTIFIER;
import static org.iotlabel.party.Role.SCHEME_OWNER;
import static org.iotlabel.party.Role.VENDOR_ADMIN;
import static org.iotlabel.party.Role.VENDOR_MEMBER;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.party.Caller;
import org.iotlabel.party.May;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The door where a vendor, and the scheme, read a decision, to the byte. */
@Path("/api/v1/attestations/{id}/decision")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "attestations")
class DecisionResource {
    private final DecisionRecords decisions;
    private final AttestationProgress attestations;
    private final Caller caller;

    DecisionResource(DecisionRecords decisions, AttestationProgress attestations, Caller caller) {
        this.decisions = decisions;
        this.attestations = attestations;
        this.caller = caller;
    }

    @GET
    @May(
            value = {VENDOR_MEMBER, VENDOR_ADMIN, CERTIFIER, SCHEME_OWNER},
            machines = true)
    @Operation(operationId = "readDecision", summary = "Read the decision on an attestation, to the byte")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DecisionDocument.class)))
    public RestResponse<byte[]> read(UUID id) {
        var vendor = attestations.read(id).vendor();
        if (!caller.holds(vendor, VENDOR_MEMBER, VENDOR_ADMIN) && !caller.has(CERTIFIER, SCHEME_OWNER)) {
            throw Problem.notFound();
        }
        return bytes(ResponseBuilder.ok(), decisions.on(id).orElseThrow(Problem::notFound));
    }

    static RestResponse<byte[]> bytes(ResponseBuilder<byte[]> answer, Decision decision) {
        var document = decision.bytes();
        return answer.entity(document.bytes())
                .tag(document.digest().toString())
                .header("Repr-Digest", "sha-256=:" + document.digest().base64() + ":")
                .build();
    }
}
