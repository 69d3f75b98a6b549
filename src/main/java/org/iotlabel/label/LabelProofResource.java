package org.iotlabel.label;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.iotlabel.transparency.LogProof;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The public door to the proofs that a label's issue and its signed documents are in the public log. */
@Path("/api/v1/labels/{serial}")
@Tag(name = "labels")
class LabelProofResource {
    /** Old proofs stay good; a newer one rests on a later checkpoint, with the cosignatures that have come in. */
    private static final String A_MINUTE = "public, max-age=60";

    static final String LABEL = "label.tlog-proof";
    static final String SEAL = "label.cose.tlog-proof";
    static final String CERTIFICATE = "label.pdf.tlog-proof";
    static final List<String> FILES = List.of(LABEL, SEAL, CERTIFICATE);

    private final LabelLog log;
    private final DocumentLog documents;

    LabelProofResource(LabelLog log, DocumentLog documents) {
        this.log = log;
        this.documents = documents;
    }

    @GET
    @Path("/" + LABEL)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(operationId = "readLabelLogProof", summary = "Read the proof that a label is in the public log")
    public RestResponse<byte[]> proof(String serial) {
        return answer(read(serial), Integer.MAX_VALUE);
    }

    @GET
    @Path("/" + SEAL)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readLabelSealLogProof",
            summary = "Read the proof that the offline seal of a label is in the public log")
    public RestResponse<byte[]> seal(String serial) {
        return answer(read(serial), LabelDocumentName.SEAL, Integer.MAX_VALUE);
    }

    @GET
    @Path("/" + CERTIFICATE)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readLabelCertificateLogProof",
            summary = "Read the proof that the certificate of a label is in the public log")
    public RestResponse<byte[]> certificate(String serial) {
        return answer(read(serial), LabelDocumentName.CERTIFICATE, Integer.MAX_VALUE);
    }

    private static Serial read(String serial) {
        return Serial.read(serial).orElseThrow(Problem::notFound);
    }

    /**
     * Answers the proof of the credential that counted with an edition.
     *
     * @throws Problem NOT_FOUND; LOG_PROOF_IN_THE_MAKING
     */
    RestResponse<byte[]> answer(Serial serial, int edition) {
        return answer(log.proof(serial, edition));
    }

    /**
     * Answers the proof of the document that counted with an edition.
     *
     * @throws Problem NOT_FOUND; LOG_PROOF_IN_THE_MAKING
     */
    RestResponse<byte[]> answer(Serial serial, LabelDocumentName name, int edition) {
        return answer(documents.proof(serial, name, edition));
    }

    private static RestResponse<byte[]> answer(LogProof proof) {
        return ResponseBuilder.ok(proof.text().getBytes(UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .build();
    }
}
