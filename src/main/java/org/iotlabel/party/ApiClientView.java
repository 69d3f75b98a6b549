package org.iotlabel.party;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * An API client, as the administrators of its organisation see it.
 *
 * @param clientId under which it gets tokens; missing until the identity provider has made it
 * @param replaces the one whose place it took
 * @param activeAt since when it acts
 * @param endedAt when it was removed or given up
 * @param actions what the caller may do next
 */
record ApiClientView(
        UUID id,
        UUID organisation,
        String name,
        @Nullable String clientId,
        ApiClientState state,
        @Nullable UUID replaces,
        Instant requestedAt,
        @Nullable Instant activeAt,
        @Nullable Instant endedAt,
        List<Action> actions) {
    static ApiClientView of(ApiClient it, List<Action> actions) {
        return new ApiClientView(
                it.id(),
                it.organisation(),
                it.name(),
                it.clientId().orElse(null),
                it.state(),
                it.replaces().orElse(null),
                it.requestedAt(),
                it.activeAt().orElse(null),
                it.endedAt().orElse(null),
                actions);
    }
}
