package org.iotlabel.verifier;

import java.util.Optional;

/**
 * What one stage came to.
 *
 * @param reason why it fails; empty where it does not
 * @param detail the check inside that failed, as a code such as WRONG_ALGORITHM; where it does not fail, what to be careful of,
 *     the name of a {@link Caution}; empty where there is no finer one
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
        return new Finding(stage, Outcome.PASS, Optional.empty(), "", sentence);
    }

    /** It holds, with something that people should know. */
    static Finding pass(Stage stage, Caution caution, String sentence) {
        return new Finding(stage, Outcome.PASS, Optional.empty(), caution.name(), sentence);
    }

    static Finding absent(Stage stage, String sentence) {
        return new Finding(stage, Outcome.ABSENT, Optional.empty(), "", sentence);
    }

    /** There was nothing to look at, which people should know. */
    static Finding absent(Stage stage, Caution caution, String sentence) {
        return new Finding(stage, Outcome.ABSENT, Optional.empty(), caution.name(), sentence);
    }

    static Finding fail(Stage stage, Refused refused) {
        return new Finding(stage, Outcome.FAIL, Optional.of(refused.reason()), refused.detail(), refused.sentence());
    }

    /** What people should know of it although it does not fail; empty where there is nothing of that kind. */
    public Optional<Caution> caution() {
        return outcome == Outcome.FAIL || detail.isEmpty() ? Optional.empty() : Optional.of(Caution.valueOf(detail));
    }

    /** Whether nobody has had a look, as too much else was being read at that moment. */
    public boolean isPutOff() {
        return detail.equals(Places.BUSY);
    }
}
