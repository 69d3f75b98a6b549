package org.iotlabel.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.StreamSupport;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What {@code actions} says of who takes part, of the baseline and of products is what happens: by each
 * caller, in each state, with each action. {@link OfferedActionsOfACaseTest} has the rest.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfferedActionsTest {
    private static final RandomGenerator NUMBERS = new SecureRandom();

    private final Offers offers = new Offers();
    private final TestPrincipal owner = TestPeople.a(Role.SCHEME_OWNER);
    private final TestPrincipal certifier = TestPeople.a(Role.CERTIFIER);

    @Test
    void every_operation_that_changes_something_is_offered_somewhere() {
        assertEquals(OfferedOperations.described(), OfferedOperations.all());
    }

    @AfterAll
    void whatever_is_offered_here_was_taken_up() {
        assertEquals(new TreeSet<>(OfferedOperations.AROUND), offers.operationsDone());
    }

    @Test
    void of_somebody_signed_in() {
        var people = members(OrganisationKind.VENDOR, "ADMITTED");
        people.putAll(scheme());
        people.put("stranger", TestPrincipal.person("Stranger"));
        for (var one : people.entrySet()) {
            var person = one.getValue().id();
            var counterpart = TestPeople.organisation(OrganisationKind.VENDOR);
            var me = Offered.at("/api/v1/me", Map.of(one.getKey(), one.getValue()))
                    .sending("relation", () -> """
                            {"kind": "EMPLOYMENT", "person": "%s", "counterpart": "%s", "from": "2026-01-01"}""".formatted(person, counterpart));
            offers.follow(me);
            me.to(one.getKey()).stream()
                    .filter(Offer::allowed)
                    .forEach(offer -> offers.follow(me, one.getKey() + " " + offer.name()));
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_vendor() {
        offers.explore(() -> organisation(OrganisationKind.VENDOR, "APPLIED"));
        assertAsAnnounced();
    }

    @Test
    void of_an_assessment_body() {
        offers.explore(() -> organisation(OrganisationKind.ASSESSMENT_BODY, "SUSPENDED"));
        assertAsAnnounced();
    }

    @Test
    void of_the_scheme() {
        var at = "/api/v1/organisations/" + TestPeople.scheme();
        var parts = relating(TestPeople.scheme(), Map.of());
        offers.follow(
                inviting(Offered.at(at, scheme()), Role.CERTIFIER).with(parts),
                "owner description",
                "owner invitation",
                "owner relation");
        assertAsAnnounced();
    }

    @Test
    void of_an_accreditation() {
        for (var years : new int[] {1, -1}) {
            offers.explore(() -> accreditation(LocalDate.now().plusYears(years)));
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_baseline() {
        offers.follow(
                baseline(),
                "drafter text",
                "drafter consultation",
                "owner reopening",
                "owner text",
                "owner consultation",
                "drafter publication",
                "owner draft",
                "owner sunset",
                "drafter draft");
        offers.follow(baseline(), "drafter withdrawal");
        offers.follow(baseline(), "owner consultation", "owner withdrawal");
        assertAsAnnounced();
    }

    @Test
    void of_a_relation() {
        offers.explore(() -> {
            var vendor = vendor();
            var other = TestPeople.organisation(OrganisationKind.VENDOR);
            var relation = made(
                    vendor.get("admin"),
                    "/api/v1/relations",
                    Map.of("kind", "CONSULTANCY", "organisation", id, "counterpart", other, "from", "2026-01-01"));
            vendor.put("counterpart", TestPeople.member(other, Role.VENDOR_ADMIN));
            vendor.put("owner", owner);
            return Offered.at("/api/v1/relations/" + relation, vendor);
        });
        assertAsAnnounced();
    }

    @Test
    void of_an_invitation() {
        for (var expiry : new String[] {"expires_at", "now()"}) {
            offers.explore(() -> {
                var vendor = vendor();
                var doors = "/api/v1/organisations/" + id + "/invitations";
                var invitation =
                        made(vendor.get("admin"), doors, Map.of("role", "VENDOR_MEMBER", "email", "new@example.test"));
                OwnerDatabase.run(
                        "UPDATE invitation SET expires_at = " + expiry + " WHERE id = ?", UUID.fromString(invitation));
                return Offered.at(doors + "/" + invitation, vendor);
            });
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_vendors_key() {
        offers.explore(() -> {
            var vendor = vendor();
            vendor.put("owner", owner);
            var doors = "/api/v1/organisations/" + id + "/keys";
            var key = Offered.json(Requests.act(
                            operation("registerKey"), doors, vendor.get("admin"), Map.of(), Optional.empty()))
                    .path("id")
                    .asText();
            return Offered.at(doors + "/" + key, vendor);
        });
        assertAsAnnounced();
    }

    @Test
    void of_a_membership() {
        for (var whose : List.of("admin", "member", "machine")) {
            offers.explore(() -> {
                var vendor = vendor();
                vendor.put("owner", owner);
                return Offered.at(
                        "/api/v1/organisations/" + id + "/memberships/" + membership(vendor.get(whose)), vendor);
            });
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_message_of_the_outbox() {
        var message = UUID.randomUUID();
        OwnerDatabase.run("""
                INSERT INTO outbox_message (id, topic, payload, created_at, due_at, attempts, last_error)
                VALUES (?, 'test.offered', '{}', now(), now() + interval '1 hour', 3, 'IllegalStateException')""", message);
        offers.follow(Offered.at("/api/v1/outbox/messages/" + message, scheme()), "owner abandonment", "owner retry");
        OwnerDatabase.run("DELETE FROM outbox_message WHERE id = ?", message);
        assertAsAnnounced();
    }

    @Test
    void of_a_product() {
        TestBaselines.inForce();
        offers.explore(() -> {
            var vendor = vendor();
            var product = ProductFixture.registered(
                    vendor.get("admin"), id, ProductFixture.gateway("Gate " + UUID.randomUUID()));
            return Offered.at("/api/v1/products/" + product, vendor).with(Map.of("product", product.toString()));
        });
        assertAsAnnounced();
    }

    private void assertAsAnnounced() {
        assertEquals(List.of(), offers.faults());
        assertEquals(Set.of(), offers.untried(), "offered, and never taken up");
    }

    /** Of the vendor that was made last. */
    private UUID id = new UUID(0, 0);

    /** An admitted vendor: who belongs to it, and somebody who administers another one besides. */
    private Map<String, TestPrincipal> vendor() {
        return members(OrganisationKind.VENDOR, "ADMITTED");
    }

    private Map<String, TestPrincipal> members(OrganisationKind kind, String state) {
        id = TestPeople.organisation(kind, state);
        var isVendor = kind == OrganisationKind.VENDOR;
        var people = new LinkedHashMap<String, TestPrincipal>();
        people.put("admin", TestPeople.member(id, isVendor ? Role.VENDOR_ADMIN : Role.BODY_ADMIN));
        people.put("member", TestPeople.member(id, isVendor ? Role.VENDOR_MEMBER : Role.ASSESSOR));
        var busy = TestPeople.a(isVendor ? Role.VENDOR_ADMIN : Role.BODY_ADMIN);
        TestPeople.join(busy, id, isVendor ? Role.VENDOR_MEMBER : Role.ASSESSOR);
        people.put("busy", busy);
        if (isVendor) {
            people.put("machine", TestPeople.machine(id));
        }
        return people;
    }

    private Map<String, TestPrincipal> scheme() {
        return new LinkedHashMap<>(Map.of("owner", owner, "certifier", certifier));
    }

    private Offered organisation(OrganisationKind kind, String state) {
        var callers = members(kind, state);
        callers.putAll(scheme());
        var invited = kind == OrganisationKind.VENDOR ? Role.VENDOR_MEMBER : Role.ASSESSOR;
        return inviting(Offered.at("/api/v1/organisations/" + id, callers), invited)
                .with(relating(id, Map.of("vendor", id.toString())));
    }

    /** The parts of a relation that is declared in the name of an organisation. */
    private static Map<String, String> relating(UUID organisation, Map<String, String> more) {
        var parts = new LinkedHashMap<>(more);
        parts.put("organisation", organisation.toString());
        parts.put(
                "counterpart", TestPeople.organisation(OrganisationKind.VENDOR).toString());
        return parts;
    }

    private static Offered inviting(Offered organisation, Role role) {
        return organisation.sending(
                "invitation",
                () -> "{\"email\": \"new-" + UUID.randomUUID() + "@example.test\", \"role\": \"" + role + "\"}");
    }

    private Offered accreditation(LocalDate until) {
        var callers = members(OrganisationKind.ASSESSMENT_BODY, "ADMITTED");
        callers.putAll(scheme());
        var scope = TestBodies.scope("1.0", "SENSOR");
        var made =
                TestBodies.accreditation(id, "APPLIED", scope, LocalDate.now().minusYears(2), until);
        return Offered.at("/api/v1/accreditations/" + made, callers);
    }

    private Offered baseline() {
        var version = "8." + NUMBERS.nextInt(100, 1_000_000);
        var drafter = TestPeople.a(Role.SCHEME_OWNER);
        var digest = TestBaselines.draft(version, drafter);
        var callers = scheme();
        callers.put("drafter", drafter);
        callers.put("vendor", TestPeople.a(Role.VENDOR_ADMIN));
        return Offered.at("/api/v1/baselines?limit=100", callers)
                .picking(list -> StreamSupport.stream(list.path("items").spliterator(), false)
                        .filter(one -> one.path("version").asText().equals(version))
                        .findFirst()
                        .orElse(MissingNode.getInstance()))
                .with(Map.of("version", version))
                .sending(
                        "draft",
                        () -> TestBaselines.document("9." + NUMBERS.nextInt(100, 1_000_000))
                                .toString())
                .sending("publication", () -> "{\"digest\": \"" + digest + "\"}");
    }

    private static String made(TestPrincipal who, String door, Map<String, ?> sent) {
        return who.post(door, sent).then().statusCode(201).extract().path("id");
    }

    private static UUID membership(TestPrincipal who) {
        return OwnerDatabase.uuid("SELECT id FROM membership WHERE principal = '" + who.id() + "' LIMIT 1")
                .orElseThrow();
    }

    private static Operation operation(String id) {
        return Operation.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
