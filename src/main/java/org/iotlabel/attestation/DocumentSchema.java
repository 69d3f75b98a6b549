package org.iotlabel.attestation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.iotlabel.problem.FieldError;
import org.iotlabel.problem.Problem;

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

    /**
     * Reads a document that keeps the schema.
     *
     * @throws Problem INVALID with every fault, each at its JSON Pointer
     */
    AttestationDocument read(JsonNode sent) {
        List<FieldError> faults = schema.validate(sent.toString(), InputFormat.JSON).stream()
                .map(fault -> new FieldError(fault.getInstanceLocation().toString(), fault.getMessage()))
                .distinct()
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        try {
            return json.treeToValue(sent, AttestationDocument.class);
        } catch (JsonProcessingException gap) {
            throw new IllegalStateException("the schema lets through what cannot be read", gap);
        }
    }
}
