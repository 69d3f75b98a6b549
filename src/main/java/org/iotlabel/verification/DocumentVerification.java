package org.iotlabel.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.iotlabel.label.Serial;
import org.iotlabel.label.SignedCredentials;
import org.iotlabel.verifier.Artefact;
import org.iotlabel.verifier.Artefacts;
import org.iotlabel.verifier.ClaimedSerial;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Question;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Stage;

/** Checks documents that strangers send, by the code that they could run themselves. */
@ApplicationScoped
class DocumentVerification {
    private final LiveVerifier verifier;
    private final SignedCredentials credentials;
    private final Clock clock;

    DocumentVerification(LiveVerifier verifier, SignedCredentials credentials, Clock clock) {
        this.verifier = verifier;
        this.credentials = credentials;
        this.clock = clock;
    }

    /**
     * What somebody sent, and what to think of it.
     *
     * @param question what it was held against
     */
    record Checked(Artefact document, Question question, Result result) {
        /** Whether it is many documents in one file. */
        boolean isBundle() {
            return document instanceof Artefact.Bundle;
        }

        /** Whether it could be believed that far that more than its first stage was looked at. */
        boolean isOpened() {
            return result.lines().getFirst().outcome() != Finding.Outcome.FAIL;
        }

        /** Whether it was held against a product in hand, and is for that. */
        boolean isOfProductInHand() {
            var isAsked = question.gtin().isPresent() || question.firmware().isPresent();
            return isAsked
                    && isOpened()
                    && result.lines().stream()
                            .filter(line -> line.stage() == Stage.SCOPE)
                            .noneMatch(line -> line.outcome() == Finding.Outcome.FAIL);
        }
    }

    Checked verify(DocumentUpload upload) {
        upload.require();
        var document = Artefacts.of(upload.content());
        var question = new Question(clock.instant(), upload.number(), upload.version());
        return new Checked(document, question, verifier.verify(document, question));
    }

    /**
     * The label of ours whose own page says what counts; empty where the document names none. One that is not genuine may name
     * any: the page of that label is told, and nothing else that the document says.
     */
    Optional<Serial> label(Checked checked) {
        var result = checked.result();
        var named =
                switch (result.verdict()) {
                    case BAD_SIGNATURE -> result.serial().or(() -> ClaimedSerial.in(checked.document()));
                    case VALID,
                            VALID_BUT_SUPPORT_ENDED,
                            SUSPENDED,
                            WITHDRAWN,
                            EXPIRED,
                            STATUS_STALE,
                            PRODUCT_MISMATCH,
                            SCHEME_CLOSED -> result.serial();
                    // A page under that serial would say no more than that there is no such label.
                    case UNKNOWN_LABEL -> Optional.<Serial>empty();
                };
        return named.filter(serial -> credentials.of(serial).isPresent());
    }
}
