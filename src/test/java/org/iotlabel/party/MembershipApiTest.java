package org.iotlabel.party;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.iotlabel.party.PartyFixture.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MembershipApiTest {
    private UUID vendor;
    private TestPrincipal admin;

    @BeforeEach
    void a_vendor_with_an_administrator() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        admin = TestPeople.member(vendor, Role.VENDOR_ADMIN);
    }

    @Test
    void the_last_administrator_stays_until_there_is_another() {
        end(admin, admin).statusCode(409).body("type", is("/problems/last-admin"));
        var second = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        end(admin, admin).statusCode(204);
        end(second, second).statusCode(409);
        admin.calls().get("/api/v1/me").then().body("memberships", empty());
    }

    @Test
    void two_administrators_who_put_each_other_out_at_once_leave_one() throws Exception {
        var second = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var firstId = membershipOf(admin);
            var secondId = membershipOf(second);
            List<Callable<Integer>> both = List.of(
                    () -> end(admin, secondId).extract().statusCode(),
                    () -> end(second, firstId).extract().statusCode());
            pool.invokeAll(both);
        }
        assertEquals(1, current());
    }

    @Test
    void an_administrator_puts_members_out_and_members_only_themselves() {
        var member = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        var other = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        end(member, other).statusCode(403).body("roles", hasItem("VENDOR_ADMIN"));
        end(TestPeople.a(Role.VENDOR_ADMIN), other).statusCode(404);
        end(admin, other).statusCode(204);
        other.calls().get("/test/doors/vendors").then().statusCode(403);
        end(admin, UUID.randomUUID().toString()).statusCode(404);
        end(member, member).statusCode(204);
        admin.calls()
                .get("/api/v1/organisations/" + vendor + "/memberships")
                .then()
                .body("items", hasSize(1))
                .body("items.principal", contains(admin.id().toString()))
                .body("items.email", contains(admin.email()));
    }

    @Test
    void who_is_put_out_takes_their_open_invitations_along() {
        var rogue = TestPeople.member(vendor, Role.VENDOR_ADMIN);
        var accomplice = TestPrincipal.person("Accomplice");
        var token = post(
                        rogue,
                        "/api/v1/organisations/" + vendor + "/invitations",
                        Map.of("email", accomplice.email(), "role", "VENDOR_ADMIN"))
                .statusCode(201)
                .extract()
                .<String>path("token");
        end(admin, rogue).statusCode(204);
        post(accomplice, "/api/v1/invitations/acceptance", Map.of("token", token))
                .statusCode(409)
                .body("state", is("REVOKED"));
    }

    @Test
    void an_ended_membership_stays_on_record_with_its_end() {
        var member = TestPeople.member(vendor, Role.VENDOR_MEMBER);
        end(admin, member).statusCode(204);
        assertEquals(
                1,
                OwnerDatabase.run(
                        "UPDATE membership SET version = version WHERE principal = ? AND ended_at IS NOT NULL",
                        member.id()));
    }

    @Test
    void the_database_refuses_a_certifier_in_a_vendor_even_to_who_goes_around_the_application() {
        var certifier = TestPeople.a(Role.CERTIFIER);
        assertThrows(IllegalStateException.class, () -> TestPeople.join(certifier, vendor, Role.VENDOR_MEMBER));
        var member = TestPeople.a(Role.ASSESSOR);
        assertThrows(IllegalStateException.class, () -> TestPeople.join(member, TestPeople.scheme(), Role.CERTIFIER));
    }

    @Test
    void the_database_refuses_a_role_of_another_kind_and_a_machine_in_two_places() {
        var person = TestPrincipal.person("Odd");
        assertThrows(IllegalStateException.class, () -> TestPeople.join(person, vendor, Role.ASSESSOR));
        var machine = TestPeople.machine(vendor);
        var other = TestPeople.organisation(OrganisationKind.VENDOR);
        assertThrows(IllegalStateException.class, () -> TestPeople.join(machine, other, Role.VENDOR_MEMBER));
    }

    @Test
    void the_application_may_not_delete_members_nor_rewrite_history() throws SQLException {
        try (var connection = OwnerDatabase.asApplication();
                var statement = connection.createStatement()) {
            for (var sql : new String[] {
                "DELETE FROM membership",
                "DELETE FROM organisation",
                "UPDATE organisation_history SET reason = 'better'",
                "DELETE FROM organisation_history",
                "UPDATE ownership_claim SET email = 'x'",
                "ALTER TABLE membership DISABLE TRIGGER ALL"
            }) {
                var refused = assertThrows(SQLException.class, () -> statement.execute(sql), sql);
                assertEquals("42501", refused.getSQLState(), sql);
            }
        }
    }

    private ValidatableResponse end(TestPrincipal who, TestPrincipal whose) {
        return end(who, membershipOf(whose));
    }

    private ValidatableResponse end(TestPrincipal who, String membership) {
        return who.calls()
                .delete("/api/v1/organisations/" + vendor + "/memberships/" + membership)
                .then();
    }

    private static String membershipOf(TestPrincipal who) {
        return who.calls().get("/api/v1/me").then().extract().path("memberships[0].id");
    }

    private int current() {
        return OwnerDatabase.run(
                "UPDATE membership SET version = version WHERE organisation = ? AND ended_at IS NULL", vendor);
    }
}
