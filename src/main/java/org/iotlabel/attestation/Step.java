package org.iotlabel.attestation;

import static org.iotlabel.attestation.AttestationState.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.audit.Actor;

/** A move of an attestation, with all that must come with it: one that lacks something cannot be made. */
public sealed interface Step {
    /** Who moves it. */
    Actor actor();

    /** The state that it leads to. */
    AttestationState target();

    /** The words of the actor; empty where the step needs none. */
    default String reason() {
        return "";
    }

    /** What else belongs into the history. */
    default Map<String, Object> details() {
        return Map.of();
    }

    /** The vendor hands in what the digest names. */
    record Submit(Actor actor, String digest) implements Step {
        @Override
        public AttestationState target() {
            return SUBMITTED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("digest", digest);
        }
    }

    /** The vendor takes it back. */
    record Withdraw(Actor actor, String reason) implements Step {
        public Withdraw {
            reason = words(reason);
        }

        @Override
        public AttestationState target() {
            return WITHDRAWN;
        }
    }

    /** The completeness check found nothing missing. */
    record Accept(Actor actor) implements Step {
        @Override
        public AttestationState target() {
            return ACCEPTED;
        }
    }

    /**
     * It goes back to the vendor for correction.
     *
     * @param remarks what to mend, by requirement
     * @param answerBy when it is dismissed without an answer
     */
    record Return(Actor actor, String reason, Map<String, String> remarks, Instant answerBy) implements Step {
        public Return {
            reason = words(reason);
            remarks = Map.copyOf(remarks);
        }

        @Override
        public AttestationState target() {
            return RETURNED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("remarks", remarks, "answerBy", answerBy.toString());
        }
    }

    /** The assessors that were drawn begin. */
    record TakeUp(Actor actor) implements Step {
        @Override
        public AttestationState target() {
            return IN_EVALUATION;
        }
    }

    /** The assessor asks; the clock stops until the answer or the deadline. */
    record RequestInfo(Actor actor, Instant answerBy) implements Step {
        @Override
        public AttestationState target() {
            return INFO_REQUESTED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("answerBy", answerBy.toString());
        }
    }

    /** All questions are answered; the clock runs again. */
    record Resume(Actor actor) implements Step {
        @Override
        public AttestationState target() {
            return IN_EVALUATION;
        }
    }

    /** The evaluation report is sealed. */
    record Conclude(Actor actor, String reportDigest) implements Step {
        @Override
        public AttestationState target() {
            return EVALUATED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("report", reportDigest);
        }
    }

    /** A certifier begins the review. */
    record OpenReview(Actor actor) implements Step {
        @Override
        public AttestationState target() {
            return IN_REVIEW;
        }
    }

    /** The certifier wants more evaluation before deciding. */
    record SendBack(Actor actor, String reason) implements Step {
        public SendBack {
            reason = words(reason);
        }

        @Override
        public AttestationState target() {
            return IN_EVALUATION;
        }
    }

    /** The certifier decides in favour. */
    record Grant(Actor actor, String decisionDigest) implements Step {
        @Override
        public AttestationState target() {
            return GRANTED;
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("decision", decisionDigest);
        }
    }

    /** The certifier decides against. */
    record Deny(Actor actor, String decisionDigest, List<String> reasons) implements Step {
        public Deny {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a denial needs at least one reason");
            }
        }

        @Override
        public AttestationState target() {
            return DENIED;
        }

        @Override
        public String reason() {
            return String.join("\n", reasons);
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("decision", decisionDigest);
        }
    }

    /** It ends because the vendor let a deadline pass. */
    record Dismiss(Actor actor, String reason) implements Step {
        public Dismiss {
            reason = words(reason);
        }

        @Override
        public AttestationState target() {
            return DISMISSED;
        }
    }

    private static String words(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("this step needs a reason");
        }
        return reason.strip();
    }
}
