package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;

/** Checks documents that strangers send, by the code that they could run themselves. */
@ApplicationScoped
class DocumentVerification {
    private final LiveVerifier verifier;
    private final Clock clock;

    DocumentVerification(LiveVerifier verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    /** What somebody sent, and what to think of it. */
    record Checked(Artefact document, Result result) {
        /** Whether it is many documents in one file. */
        boolean isBundle() {
            return document instanceof Artefact.Bundle;
        }

        /** Whether it could be believed that far that more than its first stage was looked at. */
        boolean isOpened() {
            return result.lines().getFirst().outcome() != Finding.Outcome.FAIL;
        }
    }

    Checked verify(DocumentUpload upload) {
        upload.require();
        var document = Artefacts.of(upload.content());
        var question = new Question(clock.instant(), upload.number(), upload.version());
        return new Checked(document, verifier.verify(document, question));
    }
}
