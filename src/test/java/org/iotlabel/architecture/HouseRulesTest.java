package org.iotlabel.architecture;

import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.iotlabel.paging.Page;
import org.iotlabel.problem.CommonProblem;
import org.iotlabel.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Rules of docs/CONTRIBUTING.md that the classes show. */
class HouseRulesTest {
    /** The machinery that puts others into transactions, and evidence, which has no lifecycle. */
    private static final Set<String> OTHER_WRITERS = Set.of(
            "EvidenceContents",
            "EvidenceVault",
            "FirstAnswer",
            "FormAnswers",
            "IdempotentInterceptor",
            "KeptAnswers",
            "LabelMeters",
            "OutboxMeters",
            "RelayOutboxMessages",
            "SequenceQueuedEntries");

    private static final Set<String> STARTED_BY_THE_PLATFORM = Set.of(
            "AddressesAreOursToCheck",
            "Description",
            "KeystoreCreation",
            "LabelCommand",
            "SequenceQueuedEntries",
            "AskWitnesses");

    /** News for floors above that nobody listens to yet. */
    private static final Set<String> NEWS = Set.of("DismissalAnnounced", "LabelIssued", "LabelMoved");

    /** For the parts that verify, which are still to come. */
    private static final Set<String> FOR_VERIFIERS = Set.of(
            "EntryBundle",
            "MerkleProofs",
            "NoteSigner",
            "RawPublicKey",
            "StatusListReader",
            "TileSource",
            "TiledTree",
            "TrustedLog");

    @Test
    void only_the_injected_clock_knows_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.iotlabel.time", "org.iotlabel.cli")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe("reads the machine's clock", HouseRulesTest::readsTheClock))
                .orShould()
                .callConstructor(java.util.Date.class)
                .because("what depends on the time is tested at any time; the command line is a program of its own")
                .check(OurClasses.all());
    }

    @Test
    void only_workflows_and_issuing_open_transactions() {
        classes()
                .that(DescribedPredicate.describe("open transactions", HouseRulesTest::opensTransactions))
                .and(DescribedPredicate.describe(
                        "are no other known writer", one -> !OTHER_WRITERS.contains(one.getSimpleName())))
                .should()
                .haveSimpleNameEndingWith("Workflow")
                .orShould()
                .haveSimpleNameEndingWith("Issuing")
                .because("what happens wholly or not at all is then seen in one place of each feature")
                .check(OurClasses.all());
    }

    @Test
    void what_is_public_is_used_by_another_package() {
        classes()
                .that(DescribedPredicate.describe(
                        "are shipped", one -> OurClasses.all().contain(one.getName())))
                .and()
                .areTopLevelClasses()
                .and()
                .haveModifier(PUBLIC)
                .and(DescribedPredicate.describe(
                        "are not started by the platform",
                        one -> !STARTED_BY_THE_PLATFORM.contains(one.getSimpleName())))
                .and(DescribedPredicate.describe("are no news", one -> !NEWS.contains(one.getSimpleName())))
                .and(DescribedPredicate.describe(
                        "are not for verifiers", one -> !FOR_VERIFIERS.contains(one.getSimpleName())))
                .and()
                .areNotAssignableTo(Throwable.class)
                .should(beUsedElsewhere())
                .because(
                        "a feature shows only what a higher floor or a test of one needs; exceptions belong to what throws them")
                .check(OurClasses.withTheirTests());
    }

    @Test
    void every_problem_that_is_documented_can_come() {
        var idle = OurClasses.all().stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                // Those that follow from the status of an answer are found by it.
                .filter(type -> !type.isEquivalentTo(CommonProblem.class))
                .flatMap(type -> type.getFields().stream()
                        .filter(field -> field.getRawType().equals(type)))
                .filter(field -> field.getAccessesToSelf().stream()
                        .allMatch(access -> access.getOriginOwner().equals(field.getOwner())
                                && Set.of("<clinit>", "$values")
                                        .contains(access.getOrigin().getName())))
                .map(JavaField::getFullName)
                .toList();
        assertEquals(List.of(), idle);
    }

    @Test
    void features_are_flat() {
        classes()
                .should()
                .resideInAnyPackage("org.iotlabel.*")
                .because("a feature is one flat package; what needs a second one is two features")
                .check(OurClasses.all());
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|DTO|Dto)")
                .because("such a name fits everything, so it finds nothing")
                .check(OurClasses.all());
    }

    @Test
    void the_next_page_of_a_list_of_the_portal_is_as_long_as_this_one() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.iotlabel.paging", "org.iotlabel.registry")
                .and()
                .haveSimpleNameNotEndingWith("Search")
                .and()
                .doNotHaveSimpleName("IssuedLabels")
                .should()
                .callMethod(Page.class, "nextPageToken")
                .because("an address made of the token alone forgets the size; PageRequest.nextAddress keeps it")
                .check(OurClasses.all());
    }

    private static boolean readsTheClock(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        var owner = target.getOwner();
        var takesAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        if (call.getOrigin().getName().equals("main")) {
            return false;
        }
        return owner.getPackageName().equals("java.time") && target.getName().equals("now") && !takesAClock
                || owner.isEquivalentTo(Clock.class) && target.getName().matches("system.*|tick.*")
                || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
    }

    private static boolean opensTransactions(JavaClass one) {
        return Stream.concat(Stream.<HasAnnotations<?>>of(one), one.getMethods().stream())
                        .anyMatch(HouseRulesTest::opensOne)
                || one.getMethodCallsFromSelf().stream().anyMatch(HouseRulesTest::beginsOne);
    }

    /** Whoever only joins one (MANDATORY) opens none. */
    private static boolean opensOne(HasAnnotations<?> place) {
        return place.tryGetAnnotationOfType(Transactional.class)
                .filter(annotation -> annotation.value() != Transactional.TxType.MANDATORY)
                .isPresent();
    }

    private static boolean beginsOne(JavaMethodCall call) {
        return call.getTargetOwner().getName().equals("io.quarkus.narayana.jta.QuarkusTransaction");
    }

    private static ArchCondition<JavaClass> beUsedElsewhere() {
        return new ArchCondition<>("be used by another package, or be part of what another public class shows") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                var used = one.getDirectDependenciesToSelf().stream()
                                .anyMatch(use -> isElsewhere(use.getOriginClass(), one))
                        || one.getPackage().getClasses().stream()
                                .filter(other -> !other.equals(one)
                                        && other.getModifiers().contains(PUBLIC))
                                .anyMatch(other -> shows(other, one));
                events.add(new SimpleConditionEvent(one, used, one.getName() + " is public, and nobody needs it"));
            }
        };
    }

    private static boolean isElsewhere(JavaClass user, JavaClass one) {
        return !user.getPackageName().equals(one.getPackageName());
    }

    private static boolean shows(JavaClass other, JavaClass one) {
        return other.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(PUBLIC))
                        .flatMap(method -> Stream.concat(
                                Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                                method.getExceptionTypes().stream()))
                        .anyMatch(one::equals)
                || other.getAllRawSuperclasses().contains(one);
    }
}
