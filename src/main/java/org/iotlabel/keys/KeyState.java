package org.iotlabel.keys;

import java.util.Set;

/** Where a key of the platform stands. */
enum KeyState {
    /** Made and published ahead of its use; two scheme owners put it to use. */
    STANDBY,
    /** It signs; one for each role and algorithm. */
    ACTIVE,
    /** Another key has taken its place; what it signed stays good. */
    RETIRED,
    /** Somebody else may have it: what it signed counts only where the log proves that it was there before. */
    COMPROMISED;

    /** The states that can follow this one. */
    Set<KeyState> next() {
        return switch (this) {
            case STANDBY -> Set.of(ACTIVE, COMPROMISED);
            case ACTIVE -> Set.of(RETIRED, COMPROMISED);
            case RETIRED -> Set.of(COMPROMISED);
            // Only for an earlier time of compromise.
            case COMPROMISED -> Set.of(COMPROMISED);
        };
    }
}
