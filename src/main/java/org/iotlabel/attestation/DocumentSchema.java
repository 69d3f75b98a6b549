package org.iotlabel.attestation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.JsonFaults;

/** Holds a document against the published schema, so that what we publish and what we take are one thing. */
@ApplicationScoped
class DocumentSchema {
    private static final String PLACE = "/labels-schema/attestation.schema.json";

    /** More than an honest document has: each costs a reading of the whole. */
    private static final int MOST_UNREADABLE = 50;

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

    /**
     * What could be read.
     *
     * @param document without what could not; empty where nothing could
     * @param unreadable what has the form of a day or an address and is none, such as 30 February
     */
    record Reading(Optional<AttestationDocument> document, List<FieldError> unreadable) {}

    /** Reads what can be read in spite of these faults. */
    Reading read(JsonNode sent, List<SchemaFault> faults) {
        if (!sent.isObject()) {
            return new Reading(Optional.empty(), List.of());
        }
        ObjectNode readable = sent.deepCopy();
        faults.forEach(fault -> putAway(readable, fault));
        // To the schema 2.0 is the integer 2 (JSON Schema 2020-12 section 4.2.3).
        readable.put("level", readable.path("level").intValue());
        readable.put("baseline", readable.path("baseline").asText(""));
        var unreadable = new ArrayList<FieldError>();
        return new Reading(read(readable, unreadable), unreadable);
    }

    /** What a document says; empty where anything in it is wrong. */
    Optional<AttestationDocument> flawless(JsonNode sent) {
        var faults = faults(sent);
        var reading = read(sent, faults);
        return reading.document()
                .filter(_ -> faults.isEmpty() && reading.unreadable().isEmpty());
    }

    private Optional<AttestationDocument> read(ObjectNode readable, List<FieldError> unreadable) {
        while (unreadable.size() < MOST_UNREADABLE) {
            try {
                return Optional.of(json.treeToValue(readable, AttestationDocument.class));
            } catch (JsonMappingException fault) {
                var error = JsonFaults.of(fault);
                var place = JsonPointer.compile(error.pointer());
                if (!readable.at(place).isValueNode() || readable.at(place).isNull()) {
                    return Optional.empty();
                }
                setNull(readable.at(place.head()), place.last());
                unreadable.add(error);
            } catch (JsonProcessingException gap) {
                return Optional.empty();
            }
        }
        return Optional.empty();
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
            case "type", "enum", "pattern" -> setNull(holder, place.last());
            default -> {
                // What is missing, too long or too many can be read all the same.
            }
        }
    }

    private static void setNull(JsonNode holder, JsonPointer member) {
        if (holder instanceof ObjectNode object) {
            object.putNull(member.getMatchingProperty());
        } else if (holder instanceof ArrayNode list) {
            list.setNull(member.getMatchingIndex());
        }
    }
}
