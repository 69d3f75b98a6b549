package org.iotlabel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;

/** What is shipped, as ArchUnit sees it. */
public final class OurClasses {
    private static final Path SHIPPED = Path.of("target", "classes");
    private static final JavaClasses WITH_TESTS =
            new ClassFileImporter().importPaths(SHIPPED, Path.of("target", "test-classes"));
    private static final JavaClasses ALL = WITH_TESTS.that(describe("are shipped", OurClasses::isShipped));

    private OurClasses() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** Also what is not shipped: the tests, and the local stand. */
    static JavaClasses withTheirTests() {
        return WITH_TESTS;
    }

    private static boolean isShipped(JavaClass one) {
        return one.getSource()
                .filter(source -> Path.of(source.getUri()).startsWith(SHIPPED.toAbsolutePath()))
                .isPresent();
    }

    static ArchRule importNoneOf(String one, Set<String> floor) {
        var others = floor.stream().filter(other -> !other.equals(one)).toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(one)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("packages on one floor are read, and changed, independently of each other")
                .allowEmptyShould(false);
    }
}
