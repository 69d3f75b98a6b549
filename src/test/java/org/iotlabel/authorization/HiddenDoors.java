package org.iotlabel.authorization;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The doors that the description of the API leaves out, such as pages: read from the classes that have them. */
final class HiddenDoors {
    private static final List<Operation> ALL = read();

    private HiddenDoors() {}

    static List<Operation> all() {
        return ALL;
    }

    private static List<Operation> read() {
        return new ClassFileImporter()
                .importPath(java.nio.file.Path.of("target", "classes")).stream()
                        .flatMap(one -> one.getMethods().stream())
                        .filter(door -> door.tryGetAnnotationOfType(
                                        org.eclipse.microprofile.openapi.annotations.Operation.class)
                                .map(org.eclipse.microprofile.openapi.annotations.Operation::hidden)
                                .orElse(false))
                        .map(HiddenDoors::read)
                        .toList();
    }

    private static Operation read(JavaMethod door) {
        var owner = door.getOwner();
        var produces = door.tryGetAnnotationOfType(Produces.class)
                .map(said -> said.value()[0].split(";", 2)[0]);
        var consumes = door.tryGetAnnotationOfType(Consumes.class).map(Consumes::value);
        return new Operation(
                owner.getSimpleName() + "." + door.getName(),
                verb(door),
                path(owner.tryGetAnnotationOfType(Path.class)) + path(door.tryGetAnnotationOfType(Path.class)),
                Set.of(consumes.orElse(new String[0])),
                Optional.of(produces.orElse("*/*")),
                false);
    }

    private static String verb(JavaMethod door) {
        return Arrays.stream(door.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(method -> method != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }

    /** Without what a variable must look like. */
    private static String path(Optional<Path> said) {
        return said.map(path -> path.value().replaceAll("\\{(\\w+)\\s*:.*?}(?=/|$)", "{$1}"))
                .orElse("");
    }
}
