package org.iotlabel.scheme;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** A small sound baseline, and ways to spoil it. */
final class BaselineFixture {

    static final ObjectMapper JSON = new ObjectMapper();

    private BaselineFixture() {}

    static BaselineDocument aBaseline() {
        return BaselineDocument.read(bytes());
    }

    static byte[] bytes() {
        try (InputStream file = BaselineFixture.class.getResourceAsStream("/scheme/baseline.json")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small baseline with the value at a pointer replaced by a piece of JSON; no JSON removes it. */
    static byte[] bytesWith(String pointer, String json) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(bytes());
            JsonPointer place = JsonPointer.compile(pointer);
            JsonNode parent = root.at(place.head());
            String name = place.last().getMatchingProperty();
            switch (parent) {
                case ObjectNode object when json.isEmpty() -> object.remove(name);
                case ObjectNode object -> object.set(name, JSON.readTree(json));
                case ArrayNode array when json.isEmpty() -> array.remove(Integer.parseInt(name));
                case ArrayNode array when name.equals("-") -> array.add(JSON.readTree(json));
                case ArrayNode array -> array.set(Integer.parseInt(name), JSON.readTree(json));
                default -> throw new IllegalArgumentException(pointer);
            }
            return JSON.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BaselineDocument aBaselineWith(String pointer, String json) {
        return BaselineDocument.read(bytesWith(pointer, json));
    }

    /** Answers for a device with software that can be updated and nothing else. */
    static Map<String, Boolean> aPlainSensor() {
        return Map.of("password-login", false, "cloud", false, "app", false, "fixed-software", false);
    }

    static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
        Map<String, V> more = new HashMap<>(map);
        more.put(key, value);
        return more;
    }
}
