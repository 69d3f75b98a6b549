package org.iotlabel.party;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One move, as those concerned see it.
 *
 * @param from absent where it began
 * @param role in which role somebody moved it; the name stays in the audit trail
 */
record StateChangeView(Instant at, @Nullable String from, String to, String role, String reason) {
    static StateChangeView of(StateChange change) {
        return new StateChangeView(change.at(), change.from(), change.to(), change.role(), change.reason());
    }
}
