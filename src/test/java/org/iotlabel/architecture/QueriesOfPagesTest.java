package org.iotlabel.architecture;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.junit.jupiter.api.Test;

/**
 * Whether what a page shows comes from the same query as what the API answers: each method that asks the database and that pages
 * lead to is one that a door for programs leads to as well.
 */
class QueriesOfPagesTest {
    /** What pages alone ask, with the reason. */
    private static final Map<String, String> OF_PAGES_ALONE = Map.ofEntries(
            entry("Accreditations.lastMoves", "the last of the moves that the API lists, for several at once"),
            entry("Attestations.mostUrgentOfVendors", "what waits for a vendor, out of what the API lists"),
            entry("Attestations.underWay", "for what a vendor need not be told, out of what the API lists"),
            entry("AuditSearch.newest", "what waits for an owner, out of the audit trail that the API lists"),
            entry("Baselines.waitingFor", "what waits for an owner, out of what the API lists"),
            entry("CaseCaptions.of", "names for the keys that the API answers"),
            entry("Counterparts.all", "names to choose from"),
            entry("Counterparts.called", "names to choose from"),
            entry("Counterparts.isKnown", "whether a name can be chosen"),
            entry("Counterparts.known", "names to choose from"),
            entry("LabelConfirmations.openTo", "what waits for a certifier, out of what the API lists"),
            entry("Labels.awaited", "for what a vendor need not be told, out of what the API lists"),
            entry("Labels.issuedWithHistory", "a label with the moves that the API lists, at once"),
            entry("Labels.mostUrgentOfVendors", "what waits for a vendor, out of what the API lists"),
            entry("OrganisationNames.of", "names for the keys that the API answers"),
            entry("Organisations.names", "names for the keys that the API answers"),
            entry("Reviews.openOf", "what waits for a certifier, out of what the API lists"),
            entry("SubjectNames.of", "names for the keys that the API answers"),
            entry("VendorsWithLabels.has", "whether a name can be chosen"),
            entry("VendorsWithLabels.some", "names to choose from"));

    private static final int FEWEST = 100;

    private static final List<String> DATABASE = List.of(
            "jakarta.persistence.", "org.hibernate.", "java.sql.", "javax.sql.", "io.agroal.", "io.quarkus.hibernate.");

    @Test
    void no_page_asks_the_database_itself() {
        var asking = OurClasses.all().stream()
                .filter(QueriesOfPagesTest::isOfPages)
                .filter(one -> one.getCodeUnits().stream().anyMatch(QueriesOfPagesTest::asks))
                .map(JavaClass::getSimpleName)
                .toList();
        assertEquals(List.of(), asking);
    }

    @Test
    void every_query_that_pages_lead_to_is_one_for_programs_too() {
        var ofApi = queries(one -> one.getSimpleName().endsWith("Resource") || one.isAssignableTo(HealthCheck.class));
        var ofPages = queries(QueriesOfPagesTest::isOfPages);
        assertTrue(ofPages.size() > FEWEST, "only " + ofPages);
        ofPages.removeAll(ofApi);
        assertEquals(OF_PAGES_ALONE.keySet(), ofPages);
    }

    private static boolean isOfPages(JavaClass one) {
        return one.getSimpleName().matches(".*Pages?");
    }

    /** The methods that ask the database and that these doors lead to. */
    private static Set<String> queries(Predicate<JavaClass> doors) {
        var waiting = OurClasses.all().stream()
                .filter(doors)
                .flatMap(one -> one.getCodeUnits().stream())
                .collect(toCollection(ArrayDeque::new));
        var seen = new HashSet<JavaCodeUnit>(waiting);
        while (!waiting.isEmpty()) {
            called(waiting.removeFirst()).filter(seen::add).forEach(waiting::add);
        }
        return seen.stream()
                .filter(QueriesOfPagesTest::asks)
                .map(one -> one.getOwner().getSimpleName() + "." + one.getName())
                .collect(toCollection(TreeSet::new));
    }

    /** What it calls, and where that is declared for others to carry out, what they do. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnit one) {
        return accesses(one)
                .map(JavaAccess::getTarget)
                .filter(target -> isOurs(target.getOwner()) || target.getOwner().isEquivalentTo(HealthCheck.class))
                .flatMap(target -> target.resolveMember().stream())
                .flatMap(target -> Stream.concat(Stream.of(target), overriding(target)))
                .filter(target -> isOurs(target.getOwner()));
    }

    private static boolean isOurs(JavaClass one) {
        return OurClasses.all().contain(one.getName());
    }

    private static Stream<JavaCodeUnit> overriding(JavaCodeUnit target) {
        return target.getOwner().getAllSubclasses().stream()
                .flatMap(one -> one
                        .tryGetCodeUnitWithParameterTypeNames(
                                target.getName(),
                                target.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toList())
                        .stream());
    }

    private static boolean asks(JavaCodeUnit one) {
        return accesses(one).map(JavaAccess::getTarget).anyMatch(QueriesOfPagesTest::isOfDatabase);
    }

    /** What a repository inherits is the database's too. */
    private static boolean isOfDatabase(CodeUnitAccessTarget target) {
        var owner = target.resolveMember().map(member -> member.getOwner()).orElse(target.getOwner());
        return DATABASE.stream().anyMatch(owner.getName()::startsWith)
                || target.getOwner().isAssignableTo(PanacheRepositoryBase.class) && !isOurs(owner);
    }

    private static Stream<JavaAccess<? extends CodeUnitAccessTarget>> accesses(JavaCodeUnit one) {
        return Stream.concat(
                Stream.concat(one.getMethodCallsFromSelf().stream(), one.getConstructorCallsFromSelf().stream()),
                one.getMethodReferencesFromSelf().stream());
    }
}
