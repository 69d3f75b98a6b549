package org.iotlabel.authorization;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.paging.PageRequest;
import org.iotlabel.testing.OwnClasses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.MethodInfo;

/** The doors that the description of the API leaves out, such as pages: read from the classes that have them. */
public final class HiddenDoors {
    private static final DotName PAGED = DotName.createSimple(PageRequest.class);
    private static final List<Operation> ALL = doors().filter(
                    said -> said.value("hidden") != null && said.value("hidden").asBoolean())
            .map(said -> read(said.target().asMethod()))
            .toList();

    private HiddenDoors() {}

    static List<Operation> all() {
        return ALL;
    }

    /** Whatever answers with a page, described or not, of the portal or for everybody. */
    public static List<Operation> pages() {
        return doors().map(said -> read(said.target().asMethod()))
                .filter(door -> door.accept().filter("text/html"::equals).isPresent())
                .toList();
    }

    private static Stream<AnnotationInstance> doors() {
        return OwnClasses.all().getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream();
    }

    private static Operation read(MethodInfo door) {
        var owner = door.declaringClass();
        return new Operation(
                owner.simpleName() + "." + door.name(),
                verb(door),
                path(owner) + path(door),
                Set.copyOf(said(door, Consumes.class)),
                Optional.of(Stream.of(door, owner)
                        .flatMap(place -> said(place, Produces.class).stream())
                        .findFirst()
                        .map(media -> media.split(";", 2)[0])
                        .orElse("*/*")),
                door.parameterTypes().stream().anyMatch(type -> type.name().equals(PAGED)),
                false);
    }

    private static String verb(MethodInfo door) {
        return Stream.of(GET.class, HEAD.class, POST.class, PUT.class, PATCH.class, DELETE.class)
                .filter(door::hasDeclaredAnnotation)
                .map(Class::getSimpleName)
                .findFirst()
                .orElseThrow(() -> new AssertionError(door + " has no method of HTTP"));
    }

    /** Without what a variable must look like. */
    private static String path(AnnotationTarget place) {
        return said(place, Path.class).stream()
                .map(path -> path.replaceAll("\\{(\\w+)\\s*:.*?}(?=/|$)", "{$1}"))
                .findFirst()
                .orElse("");
    }

    private static List<String> said(AnnotationTarget place, Class<? extends Annotation> annotation) {
        return Optional.ofNullable(place.declaredAnnotation(annotation))
                .map(AnnotationInstance::value)
                .map(value -> value.kind() == AnnotationValue.Kind.ARRAY
                        ? List.of(value.asStringArray())
                        : List.of(value.asString()))
                .orElse(List.of());
    }
}
