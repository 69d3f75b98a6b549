package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.LogProof;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public door to the proofs of what the public log has of a label. */
@Path("/api/v1/labels/{serial}")
@Tag(name = "labels")
class LabelProofResource {
    /** Old proofs stay good; a newer one rests on a later checkpoint, with the cosignatures that have come in. */
    private static final String A_MINUTE = "public, max-age=60";

    private final LabelLog log;
    private final SupportPromises promises;

    LabelProofResource(LabelLog log, SupportPromises promises) {
        this.log = log;
        this.promises = promises;
    }

    @GET
    @Path("/label.tlog-proof")
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(operationId = "readLabelLogProof", summary = "Read the proof that a label is in the public log")
    public RestResponse<byte[]> proof(String serial) {
        return answer(Serial.read(serial).orElseThrow(Problem::notFound), Integer.MAX_VALUE);
    }

    @GET
    @Path("/support.tlog-proof")
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readSupportLogProof",
            summary = "Read the proof that the longest promise of security updates is in the public log")
    public RestResponse<byte[]> supportProof(String serial) {
        var promise = Serial.read(serial).flatMap(promises::longest).orElseThrow(Problem::notFound);
        return answer(log.proof(promise.ticket()));
    }

    /**
     * Answers the proof of the credential that counted with an edition.
     *
     * @throws Problem NOT_FOUND; LOG_PROOF_IN_THE_MAKING
     */
    RestResponse<byte[]> answer(Serial serial, int edition) {
        return answer(log.proof(serial, edition));
    }

    private static RestResponse<byte[]> answer(LogProof proof) {
        return ResponseBuilder.ok(proof.text().getBytes(UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .build();
    }
}
