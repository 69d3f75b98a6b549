package org.iotlabel.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.problem.Action;
import org.jspecify.annotations.Nullable;

/**
 * A message of the outbox, for those who keep the platform running.
 *
 * @param topic what it is about, such as {@code decision-granted}
 * @param payload what it says: keys of things
 * @param dueAt when it is tried next; absent where it is not tried any more, or not yet
 * @param attempts how often it was tried in vain since it was written, or since somebody had it tried again
 * @param lastProblem the kind of the last fault, without its words; absent where it never failed
 * @param handledAt when it was handled
 * @param abandonedAt when somebody decided that it is never handled
 * @param reason why they did
 * @param actions what the caller may do next
 */
public record MessageView(
        UUID id,
        String topic,
        Map<String, Object> payload,
        MessageState state,
        Instant createdAt,
        @Nullable Instant dueAt,
        int attempts,
        @Nullable String lastProblem,
        @Nullable Instant handledAt,
        @Nullable Instant abandonedAt,
        @Nullable String reason,
        List<Action> actions) {}
