package org.iotlabel.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;

/** What can be done on a page of the portal can be done over the API, by the same code; and the other way round. */
class DoorsOfPagesTest {
    /** What changes something and has no page, with the reason. */
    private static final Map<String, String> WITHOUT_A_PAGE = Map.ofEntries(
            Map.entry("issueLabel", "labels are issued by themselves; the operation asks for it at once"),
            Map.entry("judgeAllRequirements", "for programs; the workbench judges one after the other"),
            Map.entry("score", "computes for everybody and changes nothing"),
            Map.entry("verifyDocument", "the page for that is public"));

    private static final JavaClasses OURS =
            new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes"));

    @Test
    void every_form_of_the_portal_goes_through_an_operation_of_the_API() {
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

    /** The doors of pages that take what was filled in. */
    private static Stream<JavaMethod> forms() {
        return OURS.stream()
                .filter(one -> one.tryGetAnnotationOfType(Path.class)
                        .filter(path -> path.value().startsWith("/portal"))
                        .isPresent())
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class));
    }

    /** The operations that change something and that a door calls, by way of its own package if need be. */
    private static Set<String> operations(JavaMethod door) {
        var found = new HashSet<String>();
        collect(door, found, new HashSet<>());
        return found;
    }

    private static void collect(JavaMethod method, Set<String> found, Set<JavaMethod> seen) {
        if (!seen.add(method)) {
            return;
        }
        Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(JavaMethod.class::isInstance)
                .map(JavaMethod.class::cast)
                .forEach(called -> {
                    operation(called).ifPresent(found::add);
                    if (called.getOwner().getPackage().equals(method.getOwner().getPackage())) {
                        collect(called, found, seen);
                    }
                });
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
