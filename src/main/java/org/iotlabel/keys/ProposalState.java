package org.iotlabel.keys;

import java.util.Set;

/** Where a proposal stands. */
enum ProposalState {
    /** Another scheme owner moves next. */
    OPEN,
    /** Done. */
    APPROVED,
    /** Given up; nothing was done. */
    WITHDRAWN;

    /** The states that can follow this one. */
    Set<ProposalState> next() {
        return switch (this) {
            case OPEN -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED, WITHDRAWN -> Set.of();
        };
    }
}
