package org.iotlabel.certification;

import java.util.Set;

/** Where a review stands. */
enum ReviewState {
    /** Being done; the certifier who opened it moves next. */
    OPEN,
    /** Ended by a decision. */
    DECIDED,
    /** Ended because more evaluation is wanted; another review follows that one. */
    SENT_BACK;

    /** The states that can follow this one. */
    Set<ReviewState> next() {
        return switch (this) {
            case OPEN -> Set.of(DECIDED, SENT_BACK);
            case DECIDED, SENT_BACK -> Set.of();
        };
    }

    /** Whether nothing can follow. */
    boolean isFinal() {
        return next().isEmpty();
    }
}
