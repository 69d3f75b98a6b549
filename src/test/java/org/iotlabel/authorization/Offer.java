package org.iotlabel.authorization;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** One entry of {@code actions}. */
record Offer(String name, String method, String href, boolean allowed, String whyNot) {
    static List<Offer> in(JsonNode resource) {
        return StreamSupport.stream(resource.path("actions").spliterator(), false)
                .map(action -> new Offer(
                        action.path("name").asText(),
                        action.path("method").asText(),
                        action.path("href").asText(),
                        action.path("allowed").asBoolean(),
                        action.path("whyNot").asText()))
                .toList();
    }
}
