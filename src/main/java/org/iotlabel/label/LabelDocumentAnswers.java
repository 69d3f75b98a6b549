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

/** How documents are answered: the kept bytes, for ever, whatever became of the label. */
@ApplicationScoped
class LabelDocumentAnswers {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

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
        return bytes(document.content(), Sha256Digest.parse(document.digest()), name.mediaType(), request);
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
        var zip = bundle.of(label.serial());
        return answer(zip, Sha256Digest.of(zip), request)
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
        return bytes(document.bytes(), document.digest(), "application/json", request);
    }

    private Problem missing(String serial) {
        // A label that was issued before this kind of document existed will never have it.
        return labels.issued(serial).filter(label -> !label.isDocumented()).isPresent()
                ? new Problem(LabelProblem.DOCUMENTS_IN_THE_MAKING, "Ask again in a moment.")
                : Problem.notFound();
    }

    private static RestResponse<byte[]> bytes(byte[] content, Sha256Digest digest, String type, Request request) {
        return answer(content, digest, request)
                .type(type)
                .header("Cache-Control", FOR_EVER)
                .build();
    }

    private static ResponseBuilder<byte[]> answer(byte[] content, Sha256Digest digest, Request request) {
        var tag = new EntityTag(digest.toString());
        ResponseBuilder<byte[]> answer =
                Optional.ofNullable(request.evaluatePreconditions(tag)).isPresent()
                        ? ResponseBuilder.notModified()
                        : ResponseBuilder.ok(content);
        return answer.tag(tag).header("Repr-Digest", "sha-256=:" + digest.base64() + ":");
    }
}
