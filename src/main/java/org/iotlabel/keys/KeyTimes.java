package org.iotlabel.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When what became of a key.
 *
 * @param recordedAt when the platform saw it first
 * @param activeAt since when it signs
 * @param retiredAt when another key took its place
 * @param signsUntil until when its signatures could still be logged
 * @param compromisedAt since when somebody else may have it
 * @param declaredAt when that was declared
 */
record KeyTimes(
        Instant recordedAt,
        @Nullable Instant activeAt,
        @Nullable Instant retiredAt,
        @Nullable Instant signsUntil,
        @Nullable Instant compromisedAt,
        @Nullable Instant declaredAt) {

    /**
     * Whether a signature counts that provably was there at an instant.
     *
     * @param logged when the public log, or whatever proves the time, has seen the signature
     */
    Standing standing(Instant logged) {
        if (activeAt == null || logged.isBefore(activeAt)) {
            return Standing.NOT_IN_USE_YET;
        }
        // What appears after somebody else had the key may be theirs.
        if (compromisedAt != null && !logged.isBefore(compromisedAt)) {
            return Standing.COMPROMISED;
        }
        // A retired key is kept by nobody with the same care.
        if (signsUntil != null && logged.isAfter(signsUntil)) {
            return Standing.RETIRED;
        }
        return Standing.GOOD;
    }
}
