package org.iotlabel.party;

import static org.iotlabel.party.Conflict.CONSULTANCY;
import static org.iotlabel.party.Conflict.EMPLOYMENT;
import static org.iotlabel.party.Conflict.GROUP;
import static org.iotlabel.party.Conflict.MEMBERSHIP;
import static org.iotlabel.party.Conflict.OWNERSHIP;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RelationsTest {
    private static final LocalDate LONG_AGO = LocalDate.parse("2010-01-01");
    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);

    @Inject
    Relations relations;

    private UUID vendor;
    private UUID body;
    private TestPrincipal ada;

    @BeforeEach
    void an_assessor_and_a_vendor() {
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        body = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        ada = TestPeople.member(body, Role.ASSESSOR);
    }

    @Test
    void strangers_are_bound_by_nothing() {
        relate("EMPLOYMENT", ada.id(), null, TestPeople.organisation(OrganisationKind.VENDOR), null);
        expect();
    }

    @Test
    void a_member_of_the_vendor_is_bound_also_for_730_days_after_and_not_one_longer() {
        TestPeople.join(ada, vendor, Role.VENDOR_MEMBER);
        expect(MEMBERSHIP);
        endMembership(NOW.minus(Duration.ofDays(730)).plusSeconds(1));
        expect(MEMBERSHIP);
        endMembership(NOW.minus(Duration.ofDays(730)).minusSeconds(1));
        expect();
    }

    @Test
    void a_relation_counts_for_730_days_after_its_last_day_and_not_one_longer() {
        relate("EMPLOYMENT", ada.id(), null, vendor, TODAY.minusDays(730));
        expect();
        relate("CONSULTANCY", ada.id(), null, vendor, TODAY.minusDays(729));
        expect(CONSULTANCY);
        relate("EMPLOYMENT", ada.id(), null, vendor, TODAY.plusDays(5));
        expect(EMPLOYMENT, CONSULTANCY);
    }

    @Test
    void the_body_is_bound_by_its_own_relations_in_either_direction() {
        relate("CONSULTANCY", null, body, vendor, null);
        expect(CONSULTANCY);
        relate("OWNERSHIP", null, vendor, body, null);
        expect(CONSULTANCY, OWNERSHIP);
    }

    @Test
    void one_group_by_name_is_one_side() {
        group(vendor, "Lumen Holding");
        group(body, " lumen  HOLDING");
        expect(GROUP);
    }

    @Test
    void a_group_that_is_not_named_any_more_counts_for_730_days_after() {
        group(body, "Lumen Holding");
        group(vendor, "Lumen Holding");
        TestPeople.member(vendor, Role.VENDOR_ADMIN)
                .calls()
                .contentType("application/json")
                .body(Map.of("address", "1 Street", "website", "https://lumen.example"))
                .put("/api/v1/organisations/" + vendor)
                .then()
                .statusCode(200);
        expect(GROUP);
        var later = NOW.plus(Duration.ofDays(731));
        assertEquals(List.of(), relations.conflict(ada.id(), body, vendor, later));
    }

    @Test
    void a_job_at_a_sister_company_of_the_vendor_binds_too() {
        var sister = TestPeople.organisation(OrganisationKind.VENDOR);
        relate("EMPLOYMENT", ada.id(), null, sister, null);
        expect();
        relate("GROUP", null, sister, vendor, null);
        expect(EMPLOYMENT);
        TestPeople.join(ada, sister, Role.VENDOR_MEMBER);
        expect(EMPLOYMENT, GROUP);
    }

    @Test
    void a_group_that_was_left_long_ago_binds_nobody() {
        var sister = TestPeople.organisation(OrganisationKind.VENDOR);
        relate("EMPLOYMENT", ada.id(), null, sister, null);
        relate("GROUP", null, vendor, sister, TODAY.minusDays(730));
        expect();
    }

    @Test
    void who_acts_for_the_vendor_itself_is_bound() {
        assertEquals(List.of(MEMBERSHIP), relations.conflict(UUID.randomUUID(), vendor, vendor, NOW));
    }

    private void expect(Conflict... wanted) {
        assertEquals(List.of(wanted), relations.conflict(ada.id(), body, vendor, NOW));
    }

    private void endMembership(Instant at) {
        OwnerDatabase.run(
                "UPDATE membership SET began_at = ?, ended_at = ? WHERE principal = ? AND organisation = ?",
                OffsetDateTime.parse("2010-01-01T00:00:00Z"),
                at.atOffset(ZoneOffset.UTC),
                ada.id(),
                vendor);
    }

    private static void group(UUID organisation, String name) {
        OwnerDatabase.run(
                "UPDATE organisation SET group_name = ?, group_key = ? WHERE id = ?",
                name,
                NameKey.of(name),
                organisation);
    }

    private static void relate(String kind, UUID person, UUID organisation, UUID counterpart, LocalDate until) {
        OwnerDatabase.run(
                """
                INSERT INTO declared_relation (id, version, kind, person, organisation, counterpart, from_day, until_day,
                    declared_by, declared_at) VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, now())""", UUID.randomUUID(), kind, person, organisation, counterpart, LONG_AGO, until, new UUID(0, 0));
    }
}
