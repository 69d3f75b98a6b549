package org.iotlabel.scheme;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.iotlabel.problem.FieldError;
import tools.jackson.core.JacksonException;

/** The published form of a baseline, {@code labels-schema/baseline.schema.json} (JSON Schema 2020-12). */
final class BaselineSchema {

    private static final String FILE = "/labels-schema/baseline.schema.json";

    /** The messages reach the caller, so they must not depend on the machine. */
    private static final SchemaRegistryConfig ENGLISH =
            SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();

    private final Schema schema;

    BaselineSchema() {
        try (InputStream file = BaselineSchema.class.getResourceAsStream(FILE)) {
            schema = SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(ENGLISH))
                    .getSchema(Objects.requireNonNull(file, FILE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    /** Every place where well-formed JSON differs from the form, in the order of the places. */
    List<FieldError> faults(byte[] json) {
        try {
            return compared(json);
        } catch (JacksonException beyond) {
            // Its reader has lower limits than the one that found the JSON well formed.
            return List.of(new FieldError("", "nests too deep, or holds too long a text, for a baseline"));
        }
    }

    private List<FieldError> compared(byte[] json) {
        return schema.validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON).stream()
                .map(BaselineSchema::fault)
                .sorted(Comparator.comparing(FieldError::pointer).thenComparing(FieldError::message))
                .toList();
    }

    /** A member that is missing or not foreseen is reported at its object; we point at the member itself. */
    private static FieldError fault(Error error) {
        String place = error.getInstanceLocation().toString();
        String member = error.getProperty();
        return new FieldError(
                member == null ? place : place + FieldError.at("", member).pointer(), error.getMessage());
    }
}
