package org.iotlabel.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the certifier does: reviews the report and decides on exactly what was shown. */
final class CertifierPart {
    private static final String WHO = "certifier";

    private final Person certifier;
    private final Story story;

    CertifierPart(Person certifier, Story story) {
        this.certifier = certifier;
        this.story = story;
    }

    /** Decides, and answers the decision document. */
    Answer play(String attestation) {
        var at = "/api/v1/reviews/" + opened(attestation);
        var review = story.tell(WHO, "reads the report", certifier.get(at)).json();
        var basis = review.path("basis");
        var score = basis.path("score");
        story.tell(
                WHO,
                "finds",
                "level " + score.path("level").asInt() + ", score "
                        + score.path("score").asInt() + ", grade "
                        + score.path("grade").asText());
        var grant = score.path("level").asInt() >= basis.path("levelSought").asInt();
        return story.tell(
                WHO,
                grant ? "grants" : "denies",
                certifier.post(
                        at + "/decision",
                        Map.of(
                                "outcome", grant ? "GRANT" : "DENY",
                                "reasons", grant ? List.of() : List.of("The level sought is not reached."),
                                "digest", review.path("digest").asText())));
    }

    /** Has the label issued that was granted, and answers its serial; asking twice gives the same label. */
    String label(Answer decision) {
        var label = certifier.post(
                "/api/v1/labels", Map.of("decision", decision.json().path("id").asText()));
        return story.tell(WHO, "has the label issued", label)
                .json()
                .path("serial")
                .asText();
    }

    /** The review, also one that was opened before and left. */
    private String opened(String attestation) {
        var waiting = Patience.until("the evaluation", () -> waiting(attestation));
        return waiting.hasNonNull("review")
                ? waiting.path("review").asText()
                : story.tell(
                                WHO,
                                "opens the review",
                                certifier.post("/api/v1/reviews", Map.of("attestation", attestation)))
                        .json()
                        .path("id")
                        .asText();
    }

    private Optional<JsonNode> waiting(String attestation) {
        for (var waiting :
                certifier.get("/api/v1/reviews?limit=100").good().json().path("items")) {
            if (waiting.path("attestation").asText().equals(attestation)) {
                return Optional.of(waiting);
            }
        }
        return Optional.empty();
    }
}
