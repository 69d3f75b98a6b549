package org.iotlabel.vectors;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.verifier.Finding.Outcome;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** What a verifier has to say of a vector, written down by hand and never taken from a verifier. */
record Expected(VerdictCode verdict, Map<Stage, Line> stages) {
    /** What one stage comes to. */
    record Line(Outcome outcome, Optional<Reason> reason, String detail) {
        static Line of(Outcome outcome) {
            return new Line(outcome, Optional.empty(), "");
        }

        /** It holds, with something to be careful of. */
        static Line careful(String detail) {
            return new Line(Outcome.PASS, Optional.empty(), detail);
        }

        static Line fail(Reason reason, String detail) {
            return new Line(Outcome.FAIL, Optional.of(reason), detail);
        }
    }

    Expected {
        stages = Map.copyOf(stages);
    }

    /** Everything holds; of the log, nothing was at hand. */
    static Expected valid() {
        return new Expected(VerdictCode.VALID, all(Outcome.PASS)).with(Stage.LOG_INCLUSION, Outcome.ABSENT);
    }

    /** It was not even opened. */
    static Expected unopened(VerdictCode verdict, Reason reason, String detail) {
        return new Expected(verdict, all(Outcome.ABSENT)).but(Stage.INTEGRITY, Line.fail(reason, detail));
    }

    /** What was signed does not hold. */
    static Expected badSignature(String detail) {
        return unopened(VerdictCode.BAD_SIGNATURE, Reason.BAD_SIGNATURE, detail);
    }

    /** It opens, and one stage fails. */
    static Expected failing(Stage stage, VerdictCode verdict, Reason reason, String detail) {
        return new Expected(verdict, valid().stages()).but(stage, Line.fail(reason, detail));
    }

    /** Nothing is known of its status, or nothing that counts. */
    static Expected stale(Reason reason, String detail) {
        return failing(Stage.STATUS, VerdictCode.STATUS_STALE, reason, detail);
    }

    Expected with(Stage stage, Outcome outcome) {
        return but(stage, Line.of(outcome));
    }

    Expected but(Stage stage, Line line) {
        var others = new EnumMap<Stage, Line>(stages);
        others.put(stage, line);
        return new Expected(verdict, others);
    }

    /** As it is with a proof of the log. */
    Expected logged() {
        return with(Stage.LOG_INCLUSION, Outcome.PASS);
    }

    private static Map<Stage, Line> all(Outcome outcome) {
        var stages = new EnumMap<Stage, Line>(Stage.class);
        for (var stage : Stage.values()) {
            stages.put(stage, Line.of(outcome));
        }
        return stages;
    }
}
