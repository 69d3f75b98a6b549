package org.iotlabel.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.product.ProductFixture;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBaselines;
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
    private final Offers offers = new Offers();
    private final OfferedParties parties = new OfferedParties();

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
        var people = parties.members(OrganisationKind.VENDOR, "ADMITTED");
        people.putAll(parties.scheme());
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
        offers.explore(() -> parties.organisation(OrganisationKind.VENDOR, "APPLIED"));
        assertAsAnnounced();
    }

    @Test
    void of_an_assessment_body() {
        offers.explore(() -> parties.organisation(OrganisationKind.ASSESSMENT_BODY, "SUSPENDED"));
        assertAsAnnounced();
    }

    @Test
    void of_the_scheme() {
        var at = "/api/v1/organisations/" + TestPeople.scheme();
        var parts = OfferedParties.relating(TestPeople.scheme(), Map.of());
        offers.follow(
                OfferedParties.inviting(Offered.at(at, parties.scheme()), Role.CERTIFIER)
                        .with(parts),
                "owner description",
                "owner invitation",
                "owner relation");
        assertAsAnnounced();
    }

    @Test
    void of_an_accreditation() {
        for (var years : new int[] {1, -1}) {
            offers.explore(() -> parties.accreditation(LocalDate.now().plusYears(years)));
        }
        assertAsAnnounced();
    }

    @Test
    void of_a_baseline() {
        offers.follow(
                parties.baseline(),
                "drafter text",
                "drafter consultation",
                "owner reopening",
                "owner text",
                "owner consultation",
                "drafter publication",
                "owner draft",
                "owner sunset",
                "drafter draft");
        offers.follow(parties.baseline(), "drafter withdrawal");
        offers.follow(parties.baseline(), "owner consultation", "owner withdrawal");
        assertAsAnnounced();
    }

    @Test
    void of_a_relation() {
        offers.explore(() -> {
            var vendor = parties.vendor();
            var other = TestPeople.organisation(OrganisationKind.VENDOR);
            var relation = made(
                    vendor.get("admin"),
                    "/api/v1/relations",
                    Map.of(
                            "kind",
                            "CONSULTANCY",
                            "organisation",
                            parties.id,
                            "counterpart",
                            other,
                            "from",
                            "2026-01-01"));
            vendor.put("counterpart", TestPeople.member(other, Role.VENDOR_ADMIN));
            vendor.put("owner", parties.owner);
            return Offered.at("/api/v1/relations/" + relation, vendor);
        });
        assertAsAnnounced();
    }

    @Test
    void of_an_invitation() {
        for (var expiry : new String[] {"expires_at", "now()"}) {
            offers.explore(() -> {
                var vendor = parties.vendor();
                var doors = "/api/v1/organisations/" + parties.id + "/invitations";
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
            var vendor = parties.vendor();
            vendor.put("owner", parties.owner);
            var doors = "/api/v1/organisations/" + parties.id + "/keys";
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
                var vendor = parties.vendor();
                vendor.put("owner", parties.owner);
                return Offered.at(
                        "/api/v1/organisations/" + parties.id + "/memberships/" + membership(vendor.get(whose)),
                        vendor);
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
        offers.follow(
                Offered.at("/api/v1/outbox/messages/" + message, parties.scheme()), "owner abandonment", "owner retry");
        OwnerDatabase.run("DELETE FROM outbox_message WHERE id = ?", message);
        assertAsAnnounced();
    }

    @Test
    void of_a_product() {
        TestBaselines.inForce();
        offers.explore(() -> {
            var vendor = parties.vendor();
            var product = ProductFixture.registered(
                    vendor.get("admin"), parties.id, ProductFixture.gateway("Gate " + UUID.randomUUID()));
            return Offered.at("/api/v1/products/" + product, vendor).with(Map.of("product", product.toString()));
        });
        assertAsAnnounced();
    }

    private void assertAsAnnounced() {
        assertEquals(List.of(), offers.faults());
        assertEquals(Set.of(), offers.untried(), "offered, and never taken up");
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
