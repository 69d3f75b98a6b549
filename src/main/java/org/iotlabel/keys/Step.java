package org.iotlabel.keys;

import java.time.Instant;
import org.iotlabel.audit.Actor;

/** A move of a key, with all that must come with it. */
sealed interface Step {

    /** Who moves it; for what two people decided, the one who approved. */
    Actor actor();

    /** The words on record. */
    String reason();

    /** The state after the move. */
    KeyState target();

    /** Begins to sign. */
    record Activate(Actor actor, String reason) implements Step {
        @Override
        public KeyState target() {
            return KeyState.ACTIVE;
        }
    }

    /** @param signsUntil until when signatures that were under way may still be logged */
    record Retire(Actor actor, String reason, Instant signsUntil) implements Step {
        @Override
        public KeyState target() {
            return KeyState.RETIRED;
        }
    }

    /** @param asOf from when on somebody else may have signed */
    record Compromise(Actor actor, String reason, Instant asOf) implements Step {
        @Override
        public KeyState target() {
            return KeyState.COMPROMISED;
        }
    }
}
