package org.iotlabel.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.iotlabel.desk.Desk;
import org.iotlabel.desk.Sent;
import org.iotlabel.desk.SentFile;
import org.iotlabel.idempotency.Idempotent;
import org.iotlabel.party.May;
import org.iotlabel.party.Open;
import org.iotlabel.party.SignedIn;
import org.junit.jupiter.api.Test;

/** What every door of the API has in common. */
class DoorsTest {
    /** Whoever adds a line here opens a door to everybody. */
    private static final Set<String> OPEN = Set.of(
            "AccessibilityPages.show",
            "AssessorFiguresResource.read",
            "AssessorPages.list",
            "AssessorPages.show",
            "AssessorResource.list",
            "AssessorResource.read",
            "BaselineFileResource.read",
            "BaselinePages.show",
            "BaselinePartPages.changes",
            "BaselinePartPages.level",
            "BaselinePartPages.mappings",
            "BaselinePartPages.overview",
            "BaselinePartPages.questions",
            "BaselinePartPages.requirement",
            "BaselinePartPages.score",
            "BaselinePartPages.sheet",
            "BaselineResource.changes",
            "BaselineResource.list",
            "BaselineResource.read",
            "ComparisonPages.show",
            "CurrentBaselinePages.show",
            "DecisionTimeResource.list",
            "DocumentVerificationPages.form",
            "DocumentVerificationPages.verify",
            "DocumentVerificationResource.verify",
            "DrawResource.list",
            "DrawResource.read",
            "HomePages.show",
            "KeyPages.show",
            "LabelContextResource.context",
            "LabelDocumentPages.document",
            "LabelDocumentResource.bundle",
            "LabelDocumentResource.decision",
            "LabelDocumentResource.document",
            "LabelDocumentResource.facts",
            "LabelEditionResource.document",
            "LabelEditionResource.list",
            "LabelEditionResource.certificateProof",
            "LabelEditionResource.proof",
            "LabelEditionResource.sealProof",
            "LabelEvidenceResource.list",
            "LabelEvidenceResource.read",
            "LabelProofResource.certificate",
            "LabelProofResource.proof",
            "LabelProofResource.seal",
            "LabelProofResource.supportProof",
            "LabelResource.history",
            "LabelResource.read",
            "LabelResource.support",
            "LabelSchemaResource.schema",
            "LogEntryPages.show",
            "LogPages.show",
            "LogResource.checkpoint",
            "LogResource.keys",
            "LogResource.tile",
            "OverviewPages.signedOut",
            "PassesResource.count",
            "ProblemPages.show",
            "RegistryPages.show",
            "RegistryResource.search",
            "RegistryTableResource.table",
            "RulesPages.show",
            "ScanPages.show",
            "SchemeKeyResource.list",
            "SnapshotResource.snapshot",
            "SchemeKeyResource.read",
            "ScoringResource.score",
            "StatusAggregationResource.all",
            "StatusListResource.revocation",
            "StatusListResource.suspension",
            "StatusListResource.token",
            "VendorPages.show",
            "VendorResource.read",
            "VerificationPages.show",
            "VerificationResource.verify",
            "WellKnownResource.authority",
            "WellKnownResource.certificate",
            "WellKnownResource.did",
            "WellKnownResource.jwks",
            "WellKnownResource.revocations",
            "YourselfPages.show");

    private static final DescribedPredicate<JavaMethod> ARE_DOORS =
            DescribedPredicate.describe("are doors", method -> method.isMetaAnnotatedWith(HttpMethod.class));

    @Test
    void every_door_says_who_may_open_it() {
        methods()
                .that(ARE_DOORS)
                .should(declareOneOf(Open.class, SignedIn.class, May.class))
                .because("a door that declares nothing lets in nobody, and one that declares two is misread")
                .check(OurClasses.all());
    }

    @Test
    void only_the_doors_on_this_list_are_open_to_anybody() {
        var open = doors().filter(door -> door.isAnnotatedWith(Open.class))
                .map(door -> door.getOwner().getSimpleName() + "." + door.getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(OPEN), open);
    }

    @Test
    void whatever_is_posted_by_somebody_signed_in_can_be_repeated() {
        var once = doors().filter(door -> door.isAnnotatedWith(POST.class) && !takesForm(door))
                .filter(door -> !door.isAnnotatedWith(Open.class) && !door.isAnnotatedWith(Idempotent.class))
                .map(door -> door.getOwner().getSimpleName() + "." + door.getName())
                .collect(Collectors.toSet());
        // Three answer a secret, which is not stored; the other answers the same label however often.
        assertEquals(
                Set.of(
                        "InvitationResource.invite",
                        "ApiClientResource.register",
                        "ApiClientResource.renew",
                        "IssuingResource.issue"),
                once);
    }

    @Test
    void every_form_of_the_portal_is_read_with_its_token_and_its_key() {
        var without = doors().filter(door -> door.isAnnotatedWith(POST.class) && isOfPortal(door) && !takesForm(door))
                .map(door -> door.getOwner().getSimpleName() + "." + door.getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), without);
    }

    /** What comes with a file has no reader of ours, so that the desk has to look at its token. */
    @Test
    void every_form_with_a_file_is_handed_to_the_desk() {
        var without = doors().filter(door ->
                        door.getRawParameterTypes().stream().anyMatch(one -> one.isAssignableTo(SentFile.class)))
                .filter(door -> door.getMethodCallsFromSelf().stream()
                        .noneMatch(call -> call.getTargetOwner().isEquivalentTo(Desk.class)
                                && call.getName().equals("submitFile")))
                .map(door -> door.getOwner().getSimpleName() + "." + door.getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of(), without);
    }

    private static boolean takesForm(JavaMethod door) {
        return door.getRawParameterTypes().stream()
                .anyMatch(one -> one.isEquivalentTo(Sent.class) || one.isAssignableTo(SentFile.class));
    }

    private static boolean isOfPortal(JavaMethod door) {
        return door.getOwner()
                .tryGetAnnotationOfType(Path.class)
                .filter(path -> path.value().startsWith("/portal"))
                .isPresent();
    }

    @Test
    void every_door_is_described() {
        methods()
                .that(ARE_DOORS)
                .should()
                .beAnnotatedWith(Operation.class)
                .because("who builds on the API finds each operation in its description, under a name that stays")
                .check(OurClasses.all());
    }

    @Test
    void no_door_takes_or_answers_an_entity() {
        methods()
                .that(ARE_DOORS)
                .should(keepEntitiesIn())
                .because("a table must be able to change without the API, and the API tells only what it means to")
                .check(OurClasses.all());
    }

    static Stream<JavaMethod> doors() {
        return OurClasses.all().stream()
                .flatMap(one -> one.getMethods().stream())
                .filter(ARE_DOORS);
    }

    @SafeVarargs
    private static ArchCondition<JavaMethod> declareOneOf(Class<? extends java.lang.annotation.Annotation>... kinds) {
        return new ArchCondition<>("declare exactly one of @Open, @SignedIn and @May") {
            @Override
            public void check(JavaMethod door, ConditionEvents events) {
                var declared = Stream.of(kinds).filter(door::isAnnotatedWith).count();
                events.add(new SimpleConditionEvent(door, declared == 1, door.getFullName() + " has " + declared));
            }
        };
    }

    private static ArchCondition<JavaMethod> keepEntitiesIn() {
        return new ArchCondition<>("have no entity in what crosses the edge") {
            @Override
            public void check(JavaMethod door, ConditionEvents events) {
                var seen = new HashSet<JavaClass>();
                Stream.concat(Stream.of(door.getReturnType()), door.getParameterTypes().stream())
                        .forEach(type -> gather(type, seen));
                seen.stream()
                        .filter(one -> one.isAnnotatedWith(Entity.class))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                door, door.getFullName() + " shows " + entity.getName())));
            }
        };
    }

    /** The types in a signature, and those that its records are made of. */
    private static void gather(JavaType type, Set<JavaClass> seen) {
        type.getAllInvolvedRawTypes().stream()
                .filter(one -> one.getPackageName().startsWith("org.iotlabel"))
                .filter(seen::add)
                .filter(JavaClass::isRecord)
                .flatMap(one -> one.getFields().stream())
                .forEach(field -> gather(field.getType(), seen));
    }
}
