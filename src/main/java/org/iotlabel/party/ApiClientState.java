package org.iotlabel.party;

import java.util.Set;

/** Where an API client stands; the platform moves it, but for its removal. */
enum ApiClientState {
    /** The identity provider is asked for it. */
    REGISTERING,
    /** It acts for its organisation. */
    ACTIVE,
    /** It acts for nobody any more. */
    REMOVED,
    /** Nothing came of it. */
    FAILED;

    Set<ApiClientState> next() {
        return switch (this) {
            case REGISTERING -> Set.of(ACTIVE, FAILED);
            case ACTIVE -> Set.of(REMOVED);
            case REMOVED, FAILED -> Set.of();
        };
    }
}
