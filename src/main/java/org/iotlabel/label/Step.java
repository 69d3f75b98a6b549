package org.iotlabel.label;

import static org.iotlabel.label.LabelState.ACTIVE;
import static org.iotlabel.label.LabelState.EXPIRED;
import static org.iotlabel.label.LabelState.ISSUING;
import static org.iotlabel.label.LabelState.SUPERSEDED;
import static org.iotlabel.label.LabelState.SURRENDERED;
import static org.iotlabel.label.LabelState.SUSPENDED;
import static org.iotlabel.label.LabelState.WITHDRAWN;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;

/** A move of a label, with all that must come with it: one that lacks something cannot be made. */
sealed interface Step {
    /** Who moves it. */
    Actor actor();

    /** The state that it leads to. */
    LabelState target();

    /** Whether the state allows it. */
    default boolean mayFollow(LabelState state) {
        return state.next().contains(target());
    }

    /** Why a label that was left in that state, and is valid until then, cannot take it at an instant. */
    default Optional<Problem> whyNot(LabelState written, Instant validUntil, Instant at) {
        var standing = written.at(at, validUntil);
        return mayFollow(standing) ? Optional.empty() : Optional.of(new IllegalLabelStep(standing));
    }

    /** The public reason, where the step has one. */
    default Optional<ReasonCode> code() {
        return Optional.empty();
    }

    /** The words of the actor, not public; empty where the step needs none. */
    default String words() {
        return "";
    }

    /** The signature is stored; the label begins. */
    record Activate(String signature) implements Step {
        public Activate {
            if (signature.isBlank()) {
                throw new IllegalArgumentException("no label without a signature");
            }
        }

        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public LabelState target() {
            return ACTIVE;
        }

        @Override
        public boolean mayFollow(LabelState state) {
            return state == ISSUING;
        }
    }

    /** The scheme takes the trust away for now, at once and before any hearing. */
    record Suspend(Actor actor, ReasonCode why, String words) implements Step {
        public Suspend {
            Objects.requireNonNull(why, "a suspension needs a reason code");
            words = required(words);
        }

        @Override
        public LabelState target() {
            return SUSPENDED;
        }

        @Override
        public Optional<ReasonCode> code() {
            return Optional.of(why);
        }
    }

    /** What the suspension was for is mended. */
    record Reinstate(Actor actor, String words) implements Step {
        public Reinstate {
            words = required(words);
        }

        @Override
        public LabelState target() {
            return ACTIVE;
        }

        @Override
        public boolean mayFollow(LabelState state) {
            return state == SUSPENDED;
        }
    }

    /** The scheme takes the label away for good. */
    record Withdraw(Actor actor, ReasonCode why, String words) implements Step {
        public Withdraw {
            Objects.requireNonNull(why, "a withdrawal needs a reason code");
            words = required(words);
        }

        @Override
        public LabelState target() {
            return WITHDRAWN;
        }

        @Override
        public Optional<ReasonCode> code() {
            return Optional.of(why);
        }
    }

    /** The vendor gives the label back. */
    record Surrender(Actor actor, String words) implements Step {
        public Surrender {
            words = required(words);
        }

        @Override
        public LabelState target() {
            return SURRENDERED;
        }

        @Override
        public Optional<ReasonCode> code() {
            return Optional.of(ReasonCode.VENDOR_REQUEST);
        }
    }

    /** A newer label of the same product takes its place. */
    record Supersede(Serial by) implements Step {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public LabelState target() {
            return SUPERSEDED;
        }
    }

    /** Its validity is over. */
    record Expire() implements Step {
        @Override
        public Actor actor() {
            return Actor.SYSTEM;
        }

        @Override
        public LabelState target() {
            return EXPIRED;
        }

        /** What time has ended already can still be written down, and nothing else can. */
        @Override
        public Optional<Problem> whyNot(LabelState written, Instant validUntil, Instant at) {
            return mayFollow(written) && !at.isBefore(validUntil)
                    ? Optional.empty()
                    : Optional.of(new IllegalLabelStep(written));
        }
    }

    private static String required(String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException("this step needs words");
        }
        return words.strip();
    }
}
