package org.iotlabel.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.iotlabel.scheme.BaselineDocument;
import org.iotlabel.scheme.Scoring;
import org.iotlabel.scheme.ScoringFacts;
import org.iotlabel.signing.CanonicalJson;

/** The published sample of a label, with the score that a baseline gives its facts. */
public final class ScoredSample {
    private static final Path SAMPLE = Path.of("labels-schema/samples/label.json");

    private ScoredSample() {}

    /** The facts, changed before they are scored. */
    public static ObjectNode facts(byte[] baseline, ObjectMapper json, Consumer<ObjectNode> change) {
        try {
            var facts = (ObjectNode) json.readTree(Files.readAllBytes(SAMPLE));
            change.accept(facts);
            var document = BaselineDocument.read(baseline);
            var score = Scoring.score(document, json.treeToValue(facts.path("facts"), ScoringFacts.class));
            var level = document.levels().stream()
                    .filter(one -> one.number() == score.level())
                    .findAny()
                    .orElseThrow();
            facts.set("level", json.valueToTree(level));
            facts.put("score", score.score());
            facts.set("coverage", json.valueToTree(score.coverage()));
            facts.put("containmentGrade", score.grade().name());
            ((ObjectNode) facts.path("baseline"))
                    .put("digest", CanonicalJson.parse(baseline).digest().toString());
            return facts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
