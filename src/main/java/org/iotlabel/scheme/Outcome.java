package org.iotlabel.scheme;

import java.util.Map;

/** Whether a requirement is asked of a device. */
public enum Outcome {
    /** It is, whatever the open answers turn out to be. */
    APPLIES,
    /** It is not, whatever the open answers turn out to be. */
    DOES_NOT_APPLY,
    /** An answer that matters is missing. */
    UNKNOWN;

    static Outcome of(Map<String, Boolean> answers, String feature) {
        Boolean answer = answers.get(feature);
        if (answer == null) {
            return UNKNOWN;
        }
        return answer ? APPLIES : DOES_NOT_APPLY;
    }

    /** Whether effort and score count it: as long as nobody knows better, a requirement applies. */
    public boolean counts() {
        return this != DOES_NOT_APPLY;
    }

    Outcome negated() {
        return switch (this) {
            case APPLIES -> DOES_NOT_APPLY;
            case DOES_NOT_APPLY -> APPLIES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Outcome and(Outcome other) {
        if (this == DOES_NOT_APPLY || other == DOES_NOT_APPLY) {
            return DOES_NOT_APPLY;
        }
        return this == APPLIES ? other : UNKNOWN;
    }

    Outcome or(Outcome other) {
        return negated().and(other.negated()).negated();
    }
}
