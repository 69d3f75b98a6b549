package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineState.*;

import java.time.LocalDate;
import java.util.Map;
import org.iotlabel.audit.Actor;
import org.iotlabel.signing.Sha256Digest;

/** A move of a baseline, with all that must come with it: one that lacks something cannot be made. */
sealed interface Step {
    /** Who moves it. */
    Actor actor();

    /** The state that it leads to. */
    BaselineState target();

    /** The words of the actor; empty where the step needs none. */
    default String reason() {
        return "";
    }

    /** What else belongs into the history. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** It is laid open for comments. */
    record Consult(Actor actor) implements Step {
        @Override
        public BaselineState target() {
            return CONSULTATION;
        }
    }

    /** It goes back to its drafter, because the comments were right. */
    record Reopen(Actor actor, String reason) implements Step {
        public Reopen {
            reason = words(reason);
        }

        @Override
        public BaselineState target() {
            return DRAFT;
        }
    }

    /**
     * A second scheme owner approves it.
     *
     * @param digest of the canonical bytes that the approver has read
     */
    record Publish(Actor actor, Sha256Digest digest) implements Step {
        @Override
        public BaselineState target() {
            return EFFECTIVE;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("digest", digest.toString());
        }
    }

    /**
     * Its end is announced.
     *
     * @param on the last day on which it is in force, in UTC
     */
    record Sunset(Actor actor, String reason, LocalDate on) implements Step {
        public Sunset {
            reason = words(reason);
        }

        @Override
        public BaselineState target() {
            return SUNSET;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("on", on.toString());
        }
    }

    /** It is taken out of use. */
    record Withdraw(Actor actor, String reason) implements Step {
        public Withdraw {
            reason = words(reason);
        }

        @Override
        public BaselineState target() {
            return WITHDRAWN;
        }
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("this step needs a reason");
        }
        return reason.strip();
    }
}
