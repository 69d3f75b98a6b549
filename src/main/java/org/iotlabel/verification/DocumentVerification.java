package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.iotlabel.verifier.Artefacts;
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

    Result verify(DocumentUpload upload) {
        upload.require();
        var question = new Question(clock.instant(), upload.number(), upload.version());
        return verifier.verify(Artefacts.of(upload.content()), question);
    }
}
