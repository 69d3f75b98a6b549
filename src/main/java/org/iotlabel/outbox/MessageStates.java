package org.iotlabel.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.problem.PlainWords;
import org.iotlabel.problem.Problem;

/** Where messages stand, by the settings of the outbox and by who handles what; told of one, and asked of all. */
@ApplicationScoped
class MessageStates {
    private static final String LEFT = "m.doneAt is null and m.abandonedAt is null";
    private static final String WANTED = LEFT + " and (not m.news or m.topic in (:topics))";

    private final OutboxTopics topics;
    private final OutboxConfig config;

    MessageStates(OutboxTopics topics, OutboxConfig config) {
        this.topics = topics;
        this.config = config;
    }

    /** A condition on messages called {@code m}, with the values of its parameters. */
    record Condition(String words, Map<String, Object> values) {}

    MessageState of(OutboxMessage message) {
        if (message.doneAt != null) {
            return MessageState.HANDLED;
        }
        if (message.abandonedAt != null) {
            return MessageState.ABANDONED;
        }
        if (message.news && !topics.handled().contains(message.topic)) {
            return MessageState.RESTING;
        }
        if (message.attempts >= config.maxAttempts()) {
            return MessageState.GIVEN_UP;
        }
        return message.attempts > 0 ? MessageState.TRIED : MessageState.WAITING;
    }

    /** By which those in a state are found; all where none is asked for. */
    Condition condition(Optional<MessageState> state) {
        var values = new HashMap<String, Object>();
        var words = state.map(MessageStates::words).orElse("1 = 1");
        if (words.contains(":topics")) {
            values.put("topics", topics.handled());
        }
        if (words.contains(":most")) {
            values.put("most", config.maxAttempts());
        }
        return new Condition(words, values);
    }

    private static String words(MessageState state) {
        return switch (state) {
            case WAITING -> WANTED + " and m.attempts = 0";
            case TRIED -> WANTED + " and m.attempts > 0 and m.attempts < :most";
            case GIVEN_UP -> WANTED + " and m.attempts >= :most";
            case ABANDONED -> "m.abandonedAt is not null";
            case RESTING -> LEFT + " and m.news and m.topic not in (:topics)";
            case HANDLED -> "m.doneAt is not null";
        };
    }

    /** Why it cannot be had tried again; empty where it can. */
    Optional<Problem> whyNotRetried(OutboxMessage message) {
        var state = of(message);
        return state.next().contains(MessageState.WAITING) ? Optional.empty() : Optional.of(illegal(state));
    }

    /** Why nobody can decide that it is never handled; empty where somebody can. */
    Optional<Problem> whyNotAbandoned(OutboxMessage message) {
        var state = of(message);
        return state.next().contains(MessageState.ABANDONED) ? Optional.empty() : Optional.of(illegal(state));
    }

    private static Problem illegal(MessageState state) {
        return new Problem(
                        MessageProblem.MESSAGE_STATE,
                        "It is " + PlainWords.of(state) + ", and this step does not start there.")
                .inState(state, state.next());
    }
}
