package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.iotlabel.signing.CanonicalJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelSchemaTest {

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"label.schema.json", "label-credential.schema.json"})
    void every_place_is_named_described_and_shown_by_a_fitting_example(String file) throws Exception {
        var schema = new ObjectMapper().readTree(PublishedSchema.text(file));
        assertTrue(schema.get("$id").asText().startsWith("https://trusted-iot-label.example/schema/"));
        visit(schema, file);
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label.schema.json", "label-credential.schema.json"})
    void the_example_of_the_whole_is_of_the_form(String file) throws Exception {
        var example = new ObjectMapper().readTree(PublishedSchema.text(file)).at("/examples/0");
        assertEquals(List.of(), PublishedSchema.named(file).faults(CanonicalJson.of(example)));
    }

    private void visit(JsonNode schema, String place) {
        if (schema.path("title").asText().isBlank()
                || schema.path("description").asText().isBlank()) {
            faults.add(place + " has no title or description");
        }
        if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
            faults.add(place + " is open");
        }
        if (!schema.toString().contains("$ref")) {
            examples(schema, place);
        }
        schema.path("properties").forEachEntry((name, one) -> visit(one, place + "/" + name));
        if (schema.has("items")) {
            visit(schema.get("items"), place + "/items");
        }
    }

    private void examples(JsonNode schema, String place) {
        if (schema.path("examples").isEmpty()) {
            faults.add(place + " has no example");
        }
        var validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.toString());
        for (var example : schema.path("examples")) {
            validator.validate(example.toString(), InputFormat.JSON).forEach(fault -> faults.add(place + ": " + fault));
        }
    }
}
