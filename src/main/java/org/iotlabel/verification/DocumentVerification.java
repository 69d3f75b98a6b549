package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Verifier;

/** Checks documents that strangers send, by the code that they could run themselves. */
@ApplicationScoped
class DocumentVerification {
    private final LiveTrust trust;
    private final LiveRecords records;
    private final Clock clock;

    DocumentVerification(LiveTrust trust, LiveRecords records, Clock clock) {
        this.trust = trust;
        this.records = records;
        this.clock = clock;
    }

    Result verify(DocumentUpload upload) {
        upload.require();
        var question = new Question(clock.instant(), upload.number(), upload.version());
        return new Verifier(trust.now(), records).verify(Artefacts.of(upload.content()), question);
    }
}
