package org.iotlabel.outbox;

import java.util.Set;

/** Where a message of the outbox stands, by what is written of it. */
public enum MessageState {
    /** Nobody has tried it since it was written, or since somebody had it tried again. */
    WAITING,
    /** It was tried in vain, and is tried again when it is due. */
    TRIED,
    /** It was tried in vain as often as it may be; somebody must look. */
    GIVEN_UP,
    /** Somebody decided that it is never handled. */
    ABANDONED,
    /** News that nobody has subscribed to. */
    RESTING,
    /** It was handled. */
    HANDLED;

    /** The states that may follow. */
    Set<MessageState> next() {
        return switch (this) {
            case WAITING -> Set.of(TRIED, GIVEN_UP, HANDLED);
            case TRIED -> Set.of(WAITING, GIVEN_UP, ABANDONED, HANDLED);
            case GIVEN_UP -> Set.of(WAITING, ABANDONED);
            case ABANDONED -> Set.of(WAITING);
            case RESTING, HANDLED -> Set.of();
        };
    }
}
