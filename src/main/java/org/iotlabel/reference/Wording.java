package org.iotlabel.reference;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Turns into the words of OpenAPI what the scanner takes over from Java as it stands there. */
final class Wording {
    private static final Map<String, String> SUCCESSES =
            Map.of("200", "The answer.", "201", "It is there now; Location says where.", "204", "Done.");

    /** What the scanner makes of {@code @NotBlank}; it is meant of any part. */
    private static final String NOT_BLANK = "\\S";

    /** The same, said of the whole text with a flag that only Java knows. */
    private static final String ANYTHING_BUT_BLANKS = "(?s).*\\S.*";

    private Wording() {}

    static void tidy(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            var said = response.getDescription();
            if (SUCCESSES.containsKey(status) && (said == null || said.isBlank() || !said.endsWith("."))) {
                response.setDescription(SUCCESSES.get(status));
            }
            if (response.getContent() != null) {
                response.setContent(bare(response.getContent()));
            }
        });
        if (operation.getParameters() != null) {
            operation.getParameters().stream().map(Parameter::getSchema).forEach(Wording::anchor);
        }
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> anchor(media.getSchema()));
        }
    }

    /** The weight by which the server chooses among media types is no part of their names. */
    private static Content bare(Content content) {
        var bare = org.eclipse.microprofile.openapi.OASFactory.createContent();
        content.getMediaTypes().forEach((name, media) -> bare.addMediaType(name.split(";", 2)[0], media));
        return bare;
    }

    /** A pattern of Java's validation is about the whole text, one of JSON Schema about any part of it. */
    static void anchor(Schema schema) {
        if (schema == null) {
            return;
        }
        if (ANYTHING_BUT_BLANKS.equals(schema.getPattern())) {
            schema.setPattern(NOT_BLANK);
        }
        var pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^") && !pattern.equals(NOT_BLANK)) {
            schema.setPattern("^(?:" + pattern + ")$");
        }
        Stream.of(
                        schema.getProperties() == null ? Stream.<Schema>of() : schema.getProperties().values().stream(),
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getAdditionalPropertiesSchema()),
                        all(schema.getAllOf()),
                        all(schema.getAnyOf()),
                        all(schema.getOneOf()))
                .flatMap(parts -> parts)
                .forEach(Wording::anchor);
    }

    private static Stream<Schema> all(Collection<Schema> parts) {
        return parts == null ? Stream.of() : parts.stream();
    }
}
