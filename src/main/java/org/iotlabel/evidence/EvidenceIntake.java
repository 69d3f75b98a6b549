package org.iotlabel.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.iotlabel.blob.BlobTooLarge;
import org.iotlabel.blob.StagedBlob;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

/** Where files come in: they are taken to disk and examined before any transaction begins, which may take seconds. */
@ApplicationScoped
public class EvidenceIntake {
    private final EvidenceConfig limits;
    private final EvidenceInspection inspection;
    private final EvidenceContents contents;

    EvidenceIntake(EvidenceConfig limits, EvidenceInspection inspection, EvidenceContents contents) {
        this.limits = limits;
        this.inspection = inspection;
        this.contents = contents;
    }

    /** The same for what came in by a form; also 400 and 422 for the parts of the form, see {@link EvidenceUpload}. */
    public ExaminedEvidence examine(EvidenceUpload upload, HttpHeaders request) {
        return upload.use(request, this::examine);
    }

    /**
     * Takes a file in and judges it by its content. Nothing is left of a file that is refused or whose transfer breaks off.
     * Call it outside of a transaction.
     *
     * @return the file, to be closed by the caller after the transaction that adds it to a case
     * @throws Problem 413 when it is too large, 422 when it is not what the digest names or cannot be evidence (with the
     *     member {@code reason})
     */
    public ExaminedEvidence examine(NewEvidence sent) {
        try {
            var staged = contents.stage(sent.content(), limits.maxSize());
            try {
                return examine(staged, sent);
            } catch (IOException | RuntimeException | Error e) {
                staged.close();
                throw e;
            }
        } catch (BlobTooLarge e) {
            throw new Problem(EvidenceProblem.EVIDENCE_TOO_LARGE, "The file has more than " + e.limit() + " bytes.")
                    .with("limit", e.limit());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExaminedEvidence examine(StagedBlob staged, NewEvidence sent) throws IOException {
        var digest = staged.ref().sha256();
        if (!sent.claimed().agreesWith(digest)) {
            var sentence = "What arrived has the SHA-256 " + digest + ".";
            throw new Problem(EvidenceProblem.DIGEST_MISMATCH, sentence, List.of(FieldError.at(sentence, "file")));
        }
        try (var content = staged.open()) {
            var type = inspection.inspect(content, sent.fileName());
            return new ExaminedEvidence(contents, staged, type, sent);
        }
    }
}
