package org.iotlabel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;

/** What is shipped, as ArchUnit sees it. */
public final class OurClasses {
    private static final JavaClasses ALL = new ClassFileImporter().importPath(Path.of("target", "classes"));

    private OurClasses() {}

    public static JavaClasses all() {
        return ALL;
    }

    /** Also what is not shipped: the tests, and the local stand. */
    static JavaClasses withTheirTests() {
        return new ClassFileImporter().importPaths(Path.of("target", "classes"), Path.of("target", "test-classes"));
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
