package org.iotlabel.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.iotlabel.testing.OpenApiFile;

/** JSON of the form that a schema of the description asks for, and the same with one value after the other spoilt. */
final class SampleJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String SPOT = "\"the spoilt value\"";

    /** What is put in the place of every single value. */
    private static final List<String> SPOILT = List.of(
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u0007\\u202e\\ufffe\"",
            "\"" + "x".repeat(30_000) + "\"",
            "\"\"",
            "1e400",
            "-1",
            "9".repeat(400),
            "null",
            "{}",
            "[null]");

    /** What is put in the place of a day, a month or an instant besides: what Java reads, and no database keeps. */
    private static final List<String> OUT_OF_TIME = List.of(
            "\"+999999999-12-31\"",
            "\"-1000000000-01-01T00:00:00Z\"",
            "\"+1000000000-12-31T23:59:59Z\"",
            "\"-0001-01\"",
            "\"-0001-01-01\"");

    private final OpenApiFile file;

    SampleJson(OpenApiFile file) {
        this.file = file;
    }

    /** Something of that form, as far as a schema tells it. */
    JsonNode of(JsonNode schema) {
        var form = file.resolve(schema);
        if (form.path("enum").isArray()) {
            return form.get("enum").get(0);
        }
        return switch (form.path("type").asText()) {
            case "object" -> object(form);
            case "array" -> JSON.arrayNode().add(of(form.path("items")));
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, form.path("minimum").asInt()));
            case "boolean" -> JSON.booleanNode(true);
            case "string" -> JSON.textNode(text(form));
            default -> JSON.objectNode();
        };
    }

    /** The bodies that come of it when one value is spoilt at a time, or one member too many is there. */
    Stream<String> spoilt(JsonNode sample) {
        var bodies = new ArrayList<String>();
        spots(sample, sample.deepCopy(), "", bodies);
        return bodies.stream();
    }

    private static void spots(JsonNode node, JsonNode whole, String pointer, List<String> bodies) {
        if (!pointer.isEmpty()) {
            var copy = whole.deepCopy();
            replace(copy, pointer);
            SPOILT.forEach(value -> bodies.add(copy.toString().replace(SPOT, value)));
            if (node.asText().matches("[0-9]{4}-[0-9]{2}.*")) {
                OUT_OF_TIME.forEach(value -> bodies.add(copy.toString().replace(SPOT, value)));
            }
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(one -> spots(one.getValue(), whole, pointer + "/" + one.getKey(), bodies));
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            spots(array.get(0), whole, pointer + "/0", bodies);
        }
    }

    private static void replace(JsonNode whole, String pointer) {
        var at = pointer.lastIndexOf('/');
        var parent = whole.at(pointer.substring(0, at));
        var spot = JSON.textNode("the spoilt value");
        if (parent instanceof ObjectNode object) {
            object.set(pointer.substring(at + 1), spot);
        } else if (parent instanceof ArrayNode array) {
            array.set(0, spot);
        }
    }

    private ObjectNode object(JsonNode form) {
        var object = JSON.objectNode();
        form.path("properties").forEachEntry((name, schema) -> object.set(name, of(schema)));
        return object;
    }

    private static String text(JsonNode form) {
        return switch (form.path("format").asText()) {
            case "uuid" -> "01900000-0000-7000-8000-000000000000";
            case "date" -> "2026-07-31";
            case "date-time" -> "2026-07-31T12:00:00Z";
            case "uri" -> "https://example.test/";
            default ->
                form.path("pattern").asText().startsWith("^[0-9]{4}-(")
                        ? "2031-06"
                        : form.path("pattern").asText().contains("sha256") ? "sha256:" + "0".repeat(64) : "a word";
        };
    }
}
