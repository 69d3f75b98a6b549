package org.iotlabel.reference;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * What comes with an ETag: whatever an operation with If-Match answers, or is read where such an operation is, and the same
 * form wherever else it is answered.
 *
 * @param forms references to the schemas of such answers
 */
record Versioned(Set<String> forms) {
    static Versioned in(OpenAPI description) {
        var forms = new HashSet<String>();
        for (var item : description.getPaths().getPathItems().values()) {
            operations(item).filter(Versioned::asksForAVersion).forEach(changing -> {
                forms(changing).forEach(forms::add);
                if (item.getGET() != null) {
                    forms(item.getGET()).forEach(forms::add);
                }
            });
        }
        return new Versioned(forms);
    }

    /** Names the header at each good answer that is of such a form. */
    void describe(Operation operation) {
        answers(operation).filter(this::isVersioned).forEach(answer -> tag(answer, "The version; If-Match takes it."));
    }

    /** Names the header at each good answer of an operation that compares it with If-None-Match. */
    static void compared(Operation operation) {
        answers(operation).forEach(answer -> tag(answer, "What it is now; If-None-Match takes it."));
    }

    private static void tag(APIResponse answer, String description) {
        answer.addHeader(
                "ETag",
                OASFactory.createHeader()
                        .description(description)
                        .required(true)
                        .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
    }

    private boolean isVersioned(APIResponse answer) {
        return references(answer).anyMatch(forms::contains);
    }

    private static boolean asksForAVersion(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static Stream<String> forms(Operation operation) {
        return answers(operation).flatMap(Versioned::references);
    }

    private static Stream<String> references(APIResponse answer) {
        return answer.getContent() == null
                ? Stream.empty()
                : answer.getContent().getMediaTypes().values().stream()
                        .filter(media -> media.getSchema() != null)
                        .map(media -> media.getSchema().getRef())
                        .filter(Objects::nonNull);
    }

    private static Stream<APIResponse> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"))
                .map(Map.Entry::getValue);
    }

    private static Stream<Operation> operations(PathItem item) {
        return item.getOperations().values().stream();
    }
}
