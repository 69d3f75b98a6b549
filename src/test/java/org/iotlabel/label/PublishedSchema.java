package org.iotlabel.label;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;

/** A schema of labels-schema, by its identifier, as a stranger's validator has it. */
final class PublishedSchema {

    private static final String BASE = "https://trusted-iot-label.example/schema/";

    private final Schema schema;

    private PublishedSchema(Schema schema) {
        this.schema = schema;
    }

    static PublishedSchema named(String file) {
        var known = Map.of(
                BASE + "label.json", text("label.schema.json"),
                BASE + "label-credential.json", text("label-credential.schema.json"));
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(known));
        return new PublishedSchema(registry.getSchema(SchemaLocation.of(BASE + file.replace(".schema.json", ".json"))));
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of("labels-schema", file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults(CanonicalJson json) {
        return schema.validate(json.text(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
