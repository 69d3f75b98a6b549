package org.iotlabel.party;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where an accreditation stands. The body applies, the scheme owner moves, and time ends. */
public enum AccreditationState {
    /** Applied for; the scheme owner moves next. */
    APPLIED,
    /** The body's assessors can be drawn within its scope and dates; the scheme owner or time moves next. */
    RECOGNISED,
    /** Not in force for now; the scheme owner or time moves next. */
    SUSPENDED,
    /** Its last day is over; derived from the time for readers, written by a job. Final: the body applies for a new one. */
    LAPSED,
    /** Taken away, or never given; final. */
    WITHDRAWN;

    /** Whether a move refuses what was applied for; from APPLIED nothing was given that could be taken away. */
    static boolean isRefusal(@Nullable String from, String to) {
        return APPLIED.name().equals(from) && WITHDRAWN.name().equals(to);
    }

    /** The states that can follow. */
    Set<AccreditationState> next() {
        return switch (this) {
            case APPLIED -> EnumSet.of(RECOGNISED, WITHDRAWN);
            case RECOGNISED -> EnumSet.of(SUSPENDED, LAPSED, WITHDRAWN);
            case SUSPENDED -> EnumSet.of(RECOGNISED, LAPSED, WITHDRAWN);
            case LAPSED, WITHDRAWN -> EnumSet.noneOf(AccreditationState.class);
        };
    }
}
