package org.iotlabel.authorization;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What can be done on a page, of the portal or for everybody, can be done over the API, by the same code; and the other way round. */
class DoorsOfPagesTest {
    /** What changes something and has no page, with the reason. */
    private static final Map<String, String> WITHOUT_A_PAGE = Map.ofEntries(
            Map.entry("issueLabel", "labels are issued by themselves; the operation asks for it at once"),
            Map.entry("judgeAllRequirements", "for programs; the workbench judges one after the other"),
            Map.entry("score", "computes for everybody and changes nothing"));

    private static final JavaClasses OURS =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes"));

    @Test
    void every_form_goes_through_an_operation_of_the_API() {
        var without = new TreeSet<String>();
        forms().forEach(form -> {
            if (operations(form).isEmpty()) {
                without.add(form.getOwner().getSimpleName() + "." + form.getName());
            }
        });
        assertEquals(Set.of(), without);
    }

    @Test
    void every_operation_that_changes_something_has_its_form_or_a_reason() {
        var without = new TreeSet<String>();
        OURS.stream()
                .flatMap(one -> one.getMethods().stream())
                .forEach(method -> operation(method).ifPresent(without::add));
        forms().flatMap(form -> operations(form).stream()).forEach(without::remove);
        assertEquals(WITHOUT_A_PAGE.keySet(), without);
    }

    @Test
    void forms_for_everybody_are_among_them() {
        var open = forms().filter(form -> !isOfPortal(form))
                .map(form -> form.getOwner().getSimpleName())
                .toList();
        assertEquals(List.of("DocumentVerificationPages"), open);
    }

    /** The doors that take what was filled in, and are none of the API's. */
    private static Stream<JavaMethod> forms() {
        return OURS.stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(method ->
                        method.isAnnotatedWith(POST.class) && operation(method).isEmpty());
    }

    private static boolean isOfPortal(JavaMethod door) {
        return door.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .filter(path -> path.value().startsWith("/portal"))
                .isPresent();
    }

    /** The operations that a form goes through, by way of its own package if need be. */
    private static Set<String> operations(JavaMethod form) {
        var found = new HashSet<String>();
        collect(form, found, new HashSet<>());
        return isOfPortal(form)
                ? found
                : Stream.concat(found.stream(), twins(form)).collect(toSet());
    }

    /** A page in many languages cannot show what an operation answers in one; it asks the same method of the same bean. */
    private static Stream<String> twins(JavaMethod form) {
        var asked = asked(form).collect(toSet());
        return form.getOwner().getPackage().getClasses().stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(other -> asked(other).anyMatch(asked::contains))
                .flatMap(other -> operation(other).stream());
    }

    private static Stream<JavaMethod> asked(JavaMethod door) {
        return called(door).filter(method -> method.getOwner().isAnnotatedWith(ApplicationScoped.class));
    }

    private static void collect(JavaMethod method, Set<String> found, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return;
        }
        called(method).forEach(called -> {
            operation(called).ifPresent(found::add);
            if (called.getOwner().getPackage().equals(method.getOwner().getPackage())) {
                collect(called, found, seen);
            }
        });
    }

    private static Stream<JavaMethod> called(JavaMethod method) {
        return Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast);
    }

    private static Optional<String> operation(JavaMethod method) {
        var changes = method.isAnnotatedWith(POST.class)
                || method.isAnnotatedWith(PUT.class)
                || method.isAnnotatedWith(DELETE.class);
        return method.tryGetAnnotationOfType(Operation.class)
                .filter(said -> changes && !said.hidden())
                .map(Operation::operationId);
    }
}
