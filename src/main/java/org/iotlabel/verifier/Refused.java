package org.iotlabel.verifier;

/** Thrown by a check that fails; repeats nothing of what was checked beyond names of codes. */
final class Refused extends RuntimeException {
    private final Reason reason;
    private final String detail;

    Refused(Reason reason, String sentence) {
        this(reason, "", sentence);
    }

    /**
     * A failed check inside a stage.
     *
     * @param detail the check, as a code
     */
    Refused(Reason reason, String detail, String sentence) {
        super(sentence, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }

    static void require(boolean holds, Reason otherwise, String sentence) {
        if (!holds) {
            throw new Refused(otherwise, sentence);
        }
    }
}
