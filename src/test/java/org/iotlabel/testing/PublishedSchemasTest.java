package org.iotlabel.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** labels-schema, as a stranger takes it. */
class PublishedSchemasTest {
    /** What lies beside the schemas, and which of them it is a sample of. */
    private static final Map<String, String> SAMPLES = Map.ofEntries(
            Map.entry("baselines/1.0.json", "baseline.schema.json"),
            Map.entry("samples/label.json", "label.schema.json"),
            Map.entry("samples/label-credential.json", "label-credential.schema.json"),
            Map.entry("samples/log-entry.json", "log-entry.schema.json"),
            Map.entry("samples/problem.json", "problem.schema.json"),
            Map.entry("samples/ruuvi-gateway.attestation.json", "attestation.schema.json"),
            Map.entry("samples/ruuvi-gateway-mended.attestation.json", "attestation.schema.json"),
            Map.entry("samples/simple-sensor.attestation.json", "attestation.schema.json"),
            Map.entry("vectors/good/level-2.json", "vector.schema.json"),
            Map.entry("translations/baseline-1.0.de.json", "translation.schema.json"),
            Map.entry("translations/baseline-1.0.es.json", "translation.schema.json"),
            Map.entry("translations/baseline-1.0.fr.json", "translation.schema.json"),
            Map.entry("translations/baseline-1.0.nl.json", "translation.schema.json"),
            Map.entry("translations/baseline-1.0.pl.json", "translation.schema.json"));

    private final SchemaFiles schemas = new SchemaFiles();

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_says_what_it_is_and_shows_examples_of_its_form(String file) throws IOException {
        var schema = new ObjectMapper().readTree(SchemaFiles.text(file));
        assertEquals(
                SchemaFiles.BASE + file.replace(".schema.json", ".json"),
                schema.path("$id").asText());
        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                schema.path("$schema").asText());
        assertFalse(schema.path("title").asText().isBlank());
        assertFalse(schema.path("description").asText().isBlank());
        assertFalse(schema.path("examples").isEmpty(), "no example");
        for (JsonNode example : schema.path("examples")) {
            assertEquals(List.of(), schemas.faults(file, example.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void a_schema_refuses_what_is_not_of_its_form(String file) {
        assertFalse(schemas.faults(file, "{\"type\": 1}").isEmpty());
        assertFalse(schemas.faults(file, "[]").isEmpty());
    }

    @Test
    void every_schema_has_a_sample_and_every_sample_is_of_its_form() throws IOException {
        assertEquals(
                SchemaFiles.names(),
                SAMPLES.values().stream().distinct().sorted().toList());
        SAMPLES.forEach(
                (sample, schema) -> assertEquals(List.of(), schemas.faults(schema, SchemaFiles.text(sample)), sample));
        try (var files = Files.walk(Path.of("labels-schema"))) {
            var there = files.map(
                            file -> Path.of("labels-schema").relativize(file).toString())
                    .filter(name -> name.endsWith(".json") && !name.endsWith(".schema.json"))
                    // The others are looked at one by one in VectorsTest.
                    .filter(name -> !name.startsWith("vectors/") || name.equals("vectors/good/level-2.json"))
                    .sorted()
                    .toList();
            assertEquals(there, SAMPLES.keySet().stream().sorted().toList());
        }
    }

    static List<String> schemas() {
        return SchemaFiles.names();
    }
}
