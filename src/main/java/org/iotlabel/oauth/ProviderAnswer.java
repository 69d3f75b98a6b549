package org.iotlabel.oauth;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the provider answered.
 *
 * @param json missing where the body is no JSON
 */
record ProviderAnswer(int status, JsonNode json) {
    /** A member that is a text of visible ASCII characters, as all names, addresses and secrets of OAuth are. */
    Optional<String> text(String member) {
        return Optional.of(json.path(member))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> text.matches("[!-~]{1,8192}"));
    }

    /** The same where the answer is of no use without it. */
    String need(String member) {
        return text(member).orElseThrow(() -> new RegistrationFailed("its answer lacks " + member));
    }

    ProviderAnswer mustBe(int wanted) {
        if (status != wanted) {
            throw new RegistrationFailed("it answered " + status
                    + text("error")
                            .filter(error -> error.matches("[a-z_]{1,60}"))
                            .map(error -> " " + error)
                            .orElse(""));
        }
        return this;
    }
}
