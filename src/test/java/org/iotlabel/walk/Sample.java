package org.iotlabel.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the vendor has to say: the sample that ships with the schemas, and the questions of the baseline that it answers. */
final class Sample {
    private static final Path FOLDER = Path.of("labels-schema");

    private final JsonNode document;
    private final Map<String, String> questions = new HashMap<>();
    private final List<String> facts = new ArrayList<>();

    Sample() throws IOException {
        var json = new ObjectMapper();
        document = json.readTree(
                FOLDER.resolve("samples/simple-sensor.attestation.json").toFile());
        var baseline = json.readTree(FOLDER.resolve("baselines/1.0.json").toFile());
        for (var asked : baseline.path("features")) {
            questions.put(asked.path("id").asText(), asked.path("question").asText());
        }
        for (var asked : baseline.at("/containment/facts")) {
            questions.put(asked.path("id").asText(), asked.path("question").asText());
            if (document.at("/containment/" + asked.path("id").asText()).asBoolean()) {
                facts.add(asked.path("title").asText());
            }
        }
    }

    JsonNode product() {
        return document.path("product");
    }

    /** Answers by question, of {@code features} or {@code containment}. */
    Map<String, Boolean> answers(String part) {
        var answers = new LinkedHashMap<String, Boolean>();
        document.path(part)
                .properties()
                .forEach(answer -> answers.put(
                        questions.get(answer.getKey()), answer.getValue().asBoolean()));
        return answers;
    }

    /** What is claimed to hold harm back, as it is called. */
    List<String> facts() {
        return List.copyOf(facts);
    }

    /** What is claimed of a requirement. */
    JsonNode claim(String requirement) {
        return document.path("claims").path(requirement);
    }

    /** A file that the vendor wrote for this walk. */
    static Path made(String name, String text) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "walk", "made"));
        return Files.writeString(folder.resolve(name), text);
    }

    static Path evidence(String name) {
        return FOLDER.resolve("samples/evidence").resolve(name);
    }
}
