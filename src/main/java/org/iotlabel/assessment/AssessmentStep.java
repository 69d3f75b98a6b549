package org.iotlabel.assessment;

import static org.iotlabel.assessment.AssessmentState.*;

import java.time.Instant;
import java.util.Map;
import org.iotlabel.audit.Actor;

/** A move of an assessment, with all that must come with it. */
sealed interface AssessmentStep {
    /** Who moves it. */
    Actor actor();

    /** The state that it leads to. */
    AssessmentState target();

    /** The words of the actor; empty where the step needs none. */
    default String reason() {
        return "";
    }

    /** What else belongs into the history. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /**
     * The assessor takes it.
     *
     * @param dueAt when the report is due
     */
    record Accept(Actor actor, Instant dueAt) implements AssessmentStep {
        @Override
        public AssessmentState target() {
            return ACCEPTED;
        }
    }

    /** The assessor will not or can no longer do it, or did not say in time. */
    record Decline(Actor actor, String reason) implements AssessmentStep {
        public Decline {
            reason = words(reason);
        }

        @Override
        public AssessmentState target() {
            return DECLINED;
        }
    }

    /** What was to be examined is gone. */
    record Cancel(Actor actor, String reason) implements AssessmentStep {
        public Cancel {
            reason = words(reason);
        }

        @Override
        public AssessmentState target() {
            return CANCELLED;
        }
    }

    /** The assessor seals a report of that digest. */
    record Seal(Actor actor, String digest) implements AssessmentStep {
        @Override
        public AssessmentState target() {
            return SEALED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("report", digest);
        }
    }

    /**
     * The certifier wants more before deciding; the sealed report stays, another one follows.
     *
     * @param dueAt when the next report is due
     */
    record Reopen(Actor actor, String reason, Instant dueAt) implements AssessmentStep {
        public Reopen {
            reason = words(reason);
        }

        @Override
        public AssessmentState target() {
            return ACCEPTED;
        }
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("this step needs a reason");
        }
        return reason.strip();
    }
}
