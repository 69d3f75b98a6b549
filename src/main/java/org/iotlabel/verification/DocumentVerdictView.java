package org.iotlabel.verification;

import java.util.List;
import org.iotlabel.label.LabelFacts;
import org.iotlabel.verifier.Finding;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Result;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;
import org.jspecify.annotations.Nullable;

/**
 * What a document is worth.
 *
 * @param verdict in one word
 * @param explanation the sentence that decides it
 * @param serial as it is printed; absent where the document cannot be believed
 * @param label what the label states; absent unless it is to be trusted
 * @param lines what was looked at, in order
 */
record DocumentVerdictView(
        VerdictCode verdict,
        String explanation,
        @Nullable String serial,
        @Nullable LabelFacts label,
        List<Line> lines) {
    /**
     * One stage.
     *
     * @param reason why it fails
     * @param detail the check inside it that failed, as a code
     */
    record Line(
            Stage stage,
            Finding.Outcome outcome,
            @Nullable Reason reason,
            @Nullable String detail,
            String sentence) {
        static Line of(Finding finding) {
            return new Line(
                    finding.stage(),
                    finding.outcome(),
                    finding.reason().orElse(null),
                    finding.detail().isEmpty() ? null : finding.detail(),
                    finding.sentence());
        }
    }

    static DocumentVerdictView of(Result result) {
        return new DocumentVerdictView(
                result.verdict(),
                result.decisive().or(result::caution).map(Finding::sentence).orElse("Every check passed."),
                result.serial().map(Object::toString).orElse(null),
                facts(result),
                result.lines().stream().map(Line::of).toList());
    }

    private static @Nullable LabelFacts facts(Result result) {
        return switch (result) {
            case Result.Trusted trusted -> trusted.label().facts().orElse(null);
            case Result.Untrusted _ -> null;
        };
    }
}
