package org.iotlabel.attestation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Holds a document against the published schema, so that what we publish and what we take are one thing. */
@ApplicationScoped
class DocumentSchema {
    private static final String PLACE = "/labels-schema/attestation.schema.json";

    private final Schema schema;
    private final ObjectMapper json;

    DocumentSchema(ObjectMapper json) {
        this.json = json;
        try (var stream = DocumentSchema.class.getResourceAsStream(PLACE)) {
            if (stream == null) {
                throw new IllegalStateException("the build lacks " + PLACE);
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything that the schema refuses. */
    List<SchemaFault> faults(JsonNode sent) {
        var faults = schema.validate(sent.toString(), InputFormat.JSON).stream()
                .map(SchemaFault::of)
                .filter(fault -> !fault.isOfName())
                .toList();
        var places = faults.stream().map(SchemaFault::pointer).collect(Collectors.toSet());
        return faults.stream().filter(fault -> !fault.followsFrom(places)).toList();
    }

    /** Reads what can be read in spite of these faults; empty where that is nothing. */
    Optional<AttestationDocument> read(JsonNode sent, List<SchemaFault> faults) {
        if (!sent.isObject()) {
            return Optional.empty();
        }
        ObjectNode readable = sent.deepCopy();
        faults.forEach(fault -> putAway(readable, fault));
        // To the schema 2.0 is the integer 2 (JSON Schema 2020-12 section 4.2.3).
        readable.put("level", readable.path("level").intValue());
        readable.put("baseline", readable.path("baseline").asText(""));
        try {
            return Optional.of(json.treeToValue(readable, AttestationDocument.class));
        } catch (JsonProcessingException gap) {
            return Optional.empty();
        }
    }

    /** Takes away what cannot be read; in its place stays a null, so that its neighbours keep their places. */
    private static void putAway(JsonNode document, SchemaFault fault) {
        var place = JsonPointer.compile(fault.pointer());
        var holder = document.at(place.head() == null ? place : place.head());
        switch (fault.keyword()) {
            case "additionalProperties" -> {
                if (holder instanceof ObjectNode object) {
                    object.remove(place.last().getMatchingProperty());
                }
            }
            case "type", "enum", "pattern" -> {
                if (holder instanceof ObjectNode object) {
                    object.putNull(place.last().getMatchingProperty());
                } else if (holder instanceof ArrayNode list) {
                    list.setNull(place.last().getMatchingIndex());
                }
            }
            default -> {
                // What is missing, too long or too many can be read all the same.
            }
        }
    }
}
