package org.iotlabel.label;

import io.quarkus.vertx.http.Uncompressed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.iotlabel.party.Open;
import org.iotlabel.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** The public door to what was handed out of a label before its documents were signed anew; it stays as it was. */
@Path("/api/v1/labels/{serial}/editions")
@Tag(name = "labels")
class LabelEditionResource {
    private final Labels labels;
    private final LabelEditions editions;
    private final LabelDocumentAnswers answers;
    private final LabelProofResource proofs;

    LabelEditionResource(
            Labels labels, LabelEditions editions, LabelDocumentAnswers answers, LabelProofResource proofs) {
        this.labels = labels;
        this.editions = editions;
        this.answers = answers;
        this.proofs = proofs;
    }

    @GET
    @Open
    @Operation(operationId = "listLabelEditions", summary = "List each time that a label's documents were signed")
    public List<LabelEditionView> list(String serial) {
        var label = find(serial);
        return Stream.concat(
                        Stream.of(LabelEditionView.first(label, labels.signedAt(label.serial()))),
                        editions.of(label.serial()).stream().map(one -> LabelEditionView.of(label, one)))
                .toList();
    }

    @GET
    @Path("/{number:[1-9][0-9]{0,5}}/{document:" + LabelDocumentName.PATTERN + "}")
    @Open
    @Uncompressed
    @Operation(
            operationId = "readLabelEditionDocument",
            summary = "Read a document of a label as it was with an edition, to the byte")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "application/json"),
                @Content(mediaType = "application/vc+jwt"),
                @Content(mediaType = OfflineSeal.TYPE),
                @Content(mediaType = "text/plain"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "image/png"),
                @Content(mediaType = "image/svg+xml")
            })
    public RestResponse<byte[]> document(String serial, int number, String document, @Context Request request) {
        return answers.of(requireEdition(serial, number), document, number, request);
    }

    @GET
    @Path("/{number:[1-9][0-9]{0,5}}/" + LabelProofResource.LABEL)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readLabelEditionLogProof",
            summary = "Read the proof that the credential of an edition is in the public log")
    public RestResponse<byte[]> proof(String serial, int number) {
        return proofs.answer(requireEdition(serial, number), number);
    }

    @GET
    @Path("/{number:[1-9][0-9]{0,5}}/" + LabelProofResource.SEAL)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readLabelEditionSealLogProof",
            summary = "Read the proof that the offline seal of an edition is in the public log")
    public RestResponse<byte[]> sealProof(String serial, int number) {
        return proofs.answer(requireEdition(serial, number), LabelDocumentName.SEAL, number);
    }

    @GET
    @Path("/{number:[1-9][0-9]{0,5}}/" + LabelProofResource.CERTIFICATE)
    @Produces("text/plain;charset=utf-8")
    @Open
    @Operation(
            operationId = "readLabelEditionCertificateLogProof",
            summary = "Read the proof that the certificate of an edition is in the public log")
    public RestResponse<byte[]> certificateProof(String serial, int number) {
        return proofs.answer(requireEdition(serial, number), LabelDocumentName.CERTIFICATE, number);
    }

    private Serial requireEdition(String serial, int number) {
        var label = find(serial);
        if (number > label.statement().edition()) {
            throw Problem.notFound();
        }
        return label.serial();
    }

    private Label find(String serial) {
        return labels.issued(serial).orElseThrow(Problem::notFound);
    }
}
