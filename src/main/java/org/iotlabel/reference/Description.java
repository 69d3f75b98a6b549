package org.iotlabel.reference;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * Completes the OpenAPI document at build time: what follows from a door's annotations is said here once for all doors,
 * so that it cannot be forgotten at one of them.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class Description implements OASFilter {
    static final String BEARER = "bearer";

    private static final DotName OPERATION =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.Operation");

    private final IndexView index;
    private final Map<String, MethodInfo> doors = new TreeMap<>();

    /** Called by the build with all classes of the application. */
    public Description(IndexView index) {
        this.index = index;
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            var id = operation.value("operationId");
            if (id != null) {
                doors.put(id.asString(), operation.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        var components = description.getComponents();
        components.addSecurityScheme(
                BEARER,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the scheme's identity provider for the audience label-api."));
        ProblemAnswers.describe(components);
        new Members(index).complete(components);
        components.getSchemas().values().forEach(Wording::anchor);
        var versioned = Versioned.in(description);
        description
                .getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var door = doors.get(operation.getOperationId());
                    if (door != null) {
                        Wording.tidy(operation);
                        new Door(door, path, method).describe(operation);
                        versioned.describe(operation);
                    }
                }));
        description.setTags(Tags.of(description));
    }
}
