package org.iotlabel.testing;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** One JSON Schema of 2020-12. */
final class SchemaCheck {
    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    /** With formats taken seriously. */
    static SchemaCheck strict(String text) {
        return new SchemaCheck(registry(Map.of(), true).getSchema(text));
    }

    /** With formats taken as the remarks that they are by default (JSON Schema Validation section 7.2.1). */
    static SchemaCheck of(String text, Map<String, String> known) {
        return new SchemaCheck(registry(known, false).getSchema(text));
    }

    private static SchemaRegistry registry(Map<String, String> known, boolean formats) {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(formats).build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemas(known));
    }

    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
