package org.iotlabel.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who handles what. */
@ApplicationScoped
class OutboxTopics {
    private final ObjectMapper json;
    private final Map<String, OutboxTopic<?>> topics;

    OutboxTopics(ObjectMapper json, @All List<OutboxTopic<?>> topics) {
        this.json = json;
        this.topics = topics.stream().collect(Collectors.toUnmodifiableMap(OutboxTopic::topic, Function.identity()));
    }

    /** The topics that somebody handles. */
    Set<String> handled() {
        return topics.keySet();
    }

    void hand(OutboxMessage message) {
        hand(message, topics.get(message.topic));
    }

    private <T> void hand(OutboxMessage message, @Nullable OutboxTopic<T> topic) {
        if (topic == null) {
            throw new IllegalStateException("nobody handles the topic " + message.topic);
        }
        try {
            topic.handle(json.readValue(message.payload, topic.payload()));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("the payload cannot be read", broken);
        }
    }
}
