package org.iotlabel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.etag.Version;
import org.iotlabel.paging.Page;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.problem.Action;
import org.iotlabel.problem.Problem;

/**
 * The messages of the outbox for those who keep the platform running: where each stands, and what can be done with one that
 * fails. What is in somebody's hands is left alone, so that nothing is handled twice because of it.
 */
@ApplicationScoped
public class KeptMessages {
    /** Where each message is, with its key behind. */
    public static final String PATH = "/api/v1/outbox/messages";

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final OutboxMessages messages;
    private final MessageStates states;
    private final ObjectMapper json;
    private final Clock clock;

    KeptMessages(OutboxMessages messages, MessageStates states, ObjectMapper json, Clock clock) {
        this.messages = messages;
        this.states = states;
        this.json = json;
        this.clock = clock;
    }

    /** All of them, or those in one state; the newest first. */
    public Page<MessageView> page(Optional<MessageState> state, PageRequest request) {
        return Page.of(messages.page(states.condition(state), request), request, message -> message.id)
                .map(this::view);
    }

    /** One of them; {@code NOT_FOUND} where there is none. */
    public KeptMessage read(UUID id) {
        return kept(messages.find(id).orElseThrow(Problem::notFound));
    }

    /**
     * Has a message that failed, or that was abandoned, tried again at once and as often as a new one.
     *
     * @throws Problem NOT_FOUND; STALE; MESSAGE_STATE; MESSAGE_IN_HAND
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeptMessage retry(UUID id, Version seen) {
        var message = held(id, seen);
        refuse(states.whyNotRetried(message));
        message.retry(clock.instant());
        return flushed(message);
    }

    /**
     * Decides that a message that failed is never handled.
     *
     * @param reason why, not blank
     * @throws Problem as {@link #retry}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeptMessage abandon(UUID id, String reason, Version seen) {
        var message = held(id, seen);
        refuse(states.whyNotAbandoned(message));
        message.abandon(reason, clock.instant());
        return flushed(message);
    }

    private OutboxMessage held(UUID id, Version seen) {
        var message = messages.hold(id)
                .orElseThrow(() -> messages.find(id)
                        .map(_ -> new Problem(
                                MessageProblem.MESSAGE_IN_HAND, "Look again in a moment, at what came of it."))
                        .orElseGet(Problem::notFound));
        seen.mustBe(message.version);
        return message;
    }

    private static void refuse(Optional<Problem> obstacle) {
        obstacle.ifPresent(problem -> {
            throw problem;
        });
    }

    private KeptMessage flushed(OutboxMessage message) {
        messages.flush();
        return kept(message);
    }

    private KeptMessage kept(OutboxMessage message) {
        return new KeptMessage(view(message), message.version);
    }

    private MessageView view(OutboxMessage message) {
        var state = states.of(message);
        var isDue = state == MessageState.WAITING || state == MessageState.TRIED;
        return new MessageView(
                message.id,
                message.topic,
                members(message.payload),
                state,
                message.createdAt,
                isDue ? message.dueAt : null,
                message.attempts,
                message.lastError,
                message.doneAt,
                message.abandonedAt,
                message.abandonedReason,
                actions(message));
    }

    private List<Action> actions(OutboxMessage message) {
        var at = PATH + "/" + message.id + "/";
        return List.of(
                Action.of("retry", "POST", at + "retry", states.whyNotRetried(message)),
                Action.of("abandonment", "POST", at + "abandonment", states.whyNotAbandoned(message)));
    }

    private Map<String, Object> members(String payload) {
        try {
            return json.readValue(payload, MEMBERS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the payload cannot be read", broken);
        }
    }
}
