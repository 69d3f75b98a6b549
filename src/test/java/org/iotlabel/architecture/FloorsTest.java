package org.iotlabel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The drawing of the floors, against the classes. */
class FloorsTest {
    private static final JavaClasses OURS = OurClasses.all();

    @Test
    void packages_import_only_packages_on_lower_floors() {
        adheringTo(Drawing.FILE).check(OURS);
    }

    @Test
    void a_drawing_without_its_arrows_forbids_what_the_classes_do(@TempDir Path folder) throws IOException {
        var arrowless = Files.writeString(
                folder.resolve("arrowless.puml"), Drawing.text().replaceAll("(?m)^.*-->.*\\R", ""));
        var violation =
                assertThrows(AssertionError.class, () -> adheringTo(arrowless).check(OURS));
        assertThat(violation.getMessage(), containsString("org.iotlabel.label"));
    }

    @Test
    void the_drawing_shows_every_package_and_no_other() {
        var drawn =
                Drawing.floors().stream().flatMap(java.util.Set::stream).collect(Collectors.toCollection(TreeSet::new));
        var there = OURS.stream().map(one -> one.getPackageName()).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(there, drawn);
    }

    @Test
    void an_arrow_leads_from_every_floor_to_every_lower_one_and_to_no_other() {
        var names = Drawing.names();
        var expected = new TreeSet<String>();
        for (var upper = 0; upper < names.size(); upper++) {
            for (var lower = upper + 1; lower < names.size(); lower++) {
                expected.add(names.get(upper) + " --> " + names.get(lower));
            }
        }
        assertEquals(expected, Drawing.arrows());
    }

    @Test
    void packages_of_one_floor_do_not_import_each_other() {
        slices().matching("org.iotlabel.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can only be read by itself where nothing that it needs needs it")
                .check(OURS);
        Drawing.floors()
                .forEach(floor ->
                        floor.forEach(one -> OurClasses.importNoneOf(one, floor).check(OURS)));
    }

    private static ArchRule adheringTo(Path drawing) {
        return classes()
                .should(adhereToPlantUmlDiagram(drawing, consideringOnlyDependenciesInAnyPackage("org.iotlabel..")))
                .because("docs/architecture.puml is the rule: a package imports only packages on lower floors");
    }
}
