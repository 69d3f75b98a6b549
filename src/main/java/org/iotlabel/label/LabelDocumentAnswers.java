package org.iotlabel.label;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import org.iotlabel.certification.Decisions;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.Sha256Digest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** How documents are answered: the kept bytes, whatever became of the label; of several editions, the newest. */
@ApplicationScoped
class LabelDocumentAnswers {
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    /** As long as the proof of the log that belongs to it: after a key was lost, both are others. */
    private static final String A_MINUTE = "public, max-age=60";

    private final Labels labels;
    private final LabelDocuments documents;
    private final Decisions decisions;
    private final LabelBundle bundle;

    LabelDocumentAnswers(Labels labels, LabelDocuments documents, Decisions decisions, LabelBundle bundle) {
        this.labels = labels;
        this.documents = documents;
        this.decisions = decisions;
        this.bundle = bundle;
    }

    /**
     * Answers one document, or 304 where the caller has it.
     *
     * @throws Problem NOT_FOUND; DOCUMENTS_IN_THE_MAKING in the first moments of a label
     */
    RestResponse<byte[]> of(String serial, LabelDocumentName name, Request request) {
        var document =
                Serial.read(serial).flatMap(read -> documents.of(read, name)).orElseThrow(() -> missing(serial));
        return bytes(document, name.isIssuedAgain() ? A_MINUTE : FOR_EVER, request);
    }

    /**
     * Answers the document of that file name as it was with an edition.
     *
     * @throws Problem NOT_FOUND
     */
    RestResponse<byte[]> of(Serial serial, String fileName, int edition, Request request) {
        var document = LabelDocumentName.called(fileName)
                .flatMap(name -> documents.of(serial, name, edition))
                .orElseThrow(() -> missing(serial.value()));
        return bytes(document, FOR_EVER, request);
    }

    private static RestResponse<byte[]> bytes(LabelDocument document, String kept, Request request) {
        return answer(document.content(), Sha256Digest.parse(document.digest()), request)
                .type(document.name().mediaType())
                .header("Cache-Control", kept)
                .build();
    }

    /**
     * Answers the document of that file name.
     *
     * @throws Problem NOT_FOUND; DOCUMENTS_IN_THE_MAKING
     */
    RestResponse<byte[]> of(String serial, String fileName, Request request) {
        return of(serial, LabelDocumentName.called(fileName).orElseThrow(Problem::notFound), request);
    }

    /**
     * Answers everything that it takes to check a label without us, in one file. It says where the label stands now, so
     * that it is not kept.
     *
     * @throws Problem NOT_FOUND; DOCUMENTS_IN_THE_MAKING
     */
    RestResponse<byte[]> bundle(String serial, Request request) {
        var label = labels.issued(serial).filter(Label::isDocumented).orElseThrow(() -> missing(serial));
        var packed = bundle.of(label.serial());
        return answer(packed.zip(), packed.digest(), request)
                .type("application/zip")
                .header("Content-Disposition", "attachment; filename=\"label-" + label.serial() + ".zip\"")
                .header("Cache-Control", "no-cache")
                .build();
    }

    /**
     * Answers the decision by which a label was granted.
     *
     * @throws Problem NOT_FOUND
     */
    RestResponse<byte[]> decision(String serial, Request request) {
        var document = labels.issued(serial)
                .map(Label::decision)
                .flatMap(decisions::grantedDocument)
                .orElseThrow(Problem::notFound);
        return answer(document.bytes(), document.digest(), request)
                .type("application/json")
                .header("Cache-Control", FOR_EVER)
                .build();
    }

    private Problem missing(String serial) {
        // A label that was issued before this kind of document existed will never have it.
        return labels.issued(serial).filter(label -> !label.isDocumented()).isPresent()
                ? new Problem(LabelProblem.DOCUMENTS_IN_THE_MAKING, "Ask again in a moment.")
                : Problem.notFound();
    }

    /** These bytes, or 304 where the caller has them. */
    static ResponseBuilder<byte[]> answer(byte[] content, Sha256Digest digest, Request request) {
        var tag = new EntityTag(digest.toString());
        ResponseBuilder<byte[]> answer =
                Optional.ofNullable(request.evaluatePreconditions(tag)).isPresent()
                        ? ResponseBuilder.notModified()
                        : ResponseBuilder.ok(content);
        return answer.tag(tag).header("Repr-Digest", "sha-256=:" + digest.base64() + ":");
    }
}
