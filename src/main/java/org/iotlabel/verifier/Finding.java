package org.iotlabel.verifier;

import java.util.Optional;

/**
 * What one stage came to.
 *
 * @param reason why it fails; empty where it does not
 * @param detail the check inside that failed, as a code such as WRONG_ALGORITHM; where it holds, what to be careful of, such
 *     as CODE_ONLY; empty where there is no finer one
 * @param sentence the same for people
 */
public record Finding(Stage stage, Outcome outcome, Optional<Reason> reason, String detail, String sentence) {
    /** What a stage can come to. */
    public enum Outcome {
        /** It holds. */
        PASS,
        /** It does not hold. */
        FAIL,
        /** There was nothing to look at. */
        ABSENT
    }

    static Finding pass(Stage stage, String sentence) {
        return pass(stage, "", sentence);
    }

    /** It holds, with something that people should know. */
    static Finding pass(Stage stage, String caution, String sentence) {
        return new Finding(stage, Outcome.PASS, Optional.empty(), caution, sentence);
    }

    static Finding absent(Stage stage, String sentence) {
        return new Finding(stage, Outcome.ABSENT, Optional.empty(), "", sentence);
    }

    static Finding fail(Stage stage, Refused refused) {
        return new Finding(stage, Outcome.FAIL, Optional.of(refused.reason()), refused.detail(), refused.sentence());
    }
}
