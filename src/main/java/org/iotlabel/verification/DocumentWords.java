package org.iotlabel.verification;

import java.util.Locale;
import org.iotlabel.frame.Words;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/**
 * What a document is worth, in sentences of one language.
 *
 * @param said what is said of documents only
 * @param label what is said of every label
 */
record DocumentWords(DocumentMessages said, VerdictMessages label, Locale language) {
    static DocumentWords in(Locale language) {
        var said = Words.in(language, DocumentMessages.class);
        return new DocumentWords(said, VerdictWords.in(language).said(), language);
    }

    /** The verdict in one sentence; where only a code was read, of the label and not of the document. */
    String headline(Result result) {
        var isLabelOnly =
                result.verdict() == VerdictCode.VALID && result.caution().isPresent();
        return isLabelOnly ? label.headlineValid() : headline(result.verdict());
    }

    private String headline(VerdictCode verdict) {
        return switch (verdict) {
            case VALID -> said.headlineGenuine();
            case VALID_BUT_SUPPORT_ENDED -> label.headlineSupportEnded();
            case SUSPENDED -> label.headlineSuspended();
            case WITHDRAWN -> label.headlineWithdrawn();
            case EXPIRED -> said.headlineOver();
            case UNKNOWN_LABEL -> said.headlineNotOurs();
            case BAD_SIGNATURE -> said.headlineNotGenuine();
            case STATUS_STALE -> label.headlineStale();
            case PRODUCT_MISMATCH -> label.headlineMismatch();
            case SCHEME_CLOSED -> label.headlineSchemeClosed();
        };
    }

    String name(Stage stage) {
        return switch (stage) {
            case INTEGRITY -> said.integrity();
            case ISSUER -> said.issuer();
            case LOG_INCLUSION -> said.logInclusion();
            case KEY_STATE -> said.keyState();
            case STATUS -> said.status();
            case VALIDITY -> said.validity();
            case SCOPE -> said.scope();
        };
    }

    String outcome(Finding.Outcome outcome) {
        return switch (outcome) {
            case PASS -> said.holds();
            case FAIL -> said.fails();
            case ABSENT -> said.notChecked();
        };
    }
}
