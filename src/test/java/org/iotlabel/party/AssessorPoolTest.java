package org.iotlabel.party;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.iotlabel.party.PoolEntry.Eligible;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestBodies;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessorPoolTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    AssessorPool pool;

    @Test
    void an_assessor_of_a_body_in_scope_can_be_drawn_by_the_accreditation_that_lasts_longest() {
        var body = TestBodies.recognised("CAMERA");
        var longer = TestBodies.accreditation(
                body, "RECOGNISED", TestBodies.scope("1.0", "CAMERA"), TODAY, TODAY.plusYears(3));
        var ada = TestPeople.member(body, Role.ASSESSOR);
        var entry = (Eligible) entry(ada, body, "CAMERA");
        assertEquals(longer, entry.accreditation());
        assertEquals("TEST-" + longer.toString().substring(0, 8), entry.accreditationNumber());
        assertEquals(ada.name(), entry.name());
        assertTrue(entry.whyNot().isEmpty());
    }

    @Test
    void everybody_else_is_there_too_with_the_reason() {
        var scope = TestBodies.scope("1.0", "CAMERA");
        var none = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        assertEquals(List.of(Ineligibility.NOT_RECOGNISED), whyNot(none, "CAMERA"));
        var other = TestBodies.recognised("LOCK");
        assertEquals(List.of(Ineligibility.OUT_OF_SCOPE), whyNot(other, "CAMERA"));
        var over = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        TestBodies.accreditation(over, "RECOGNISED", scope, TODAY.minusYears(1), TODAY.minusDays(1));
        assertEquals(List.of(Ineligibility.LAPSED), whyNot(over, "CAMERA"));
        var early = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY);
        TestBodies.accreditation(early, "RECOGNISED", scope, TODAY.plusDays(1), TODAY.plusYears(1));
        assertEquals(List.of(Ineligibility.LAPSED), whyNot(early, "CAMERA"));
        var suspended = TestPeople.organisation(OrganisationKind.ASSESSMENT_BODY, "SUSPENDED");
        TestBodies.recognise(suspended, "1.0", "CAMERA");
        assertEquals(List.of(Ineligibility.NOT_RECOGNISED), whyNot(suspended, "CAMERA"));
        TestBodies.accreditation(over, "SUSPENDED", scope, TODAY, TODAY.plusYears(1));
        assertEquals(List.of(Ineligibility.NOT_RECOGNISED, Ineligibility.LAPSED), whyNot(over, "CAMERA"));
    }

    @Test
    void administrators_former_assessors_and_vendors_are_not_in_the_pool() {
        var body = TestBodies.recognised("CAMERA");
        var admin = TestPeople.member(body, Role.BODY_ADMIN);
        var vendor = TestPeople.a(Role.VENDOR_MEMBER);
        var names = pool.candidates("CAMERA", "1.0", 1, Instant.now()).stream()
                .map(PoolEntry::principal)
                .toList();
        assertTrue(!names.contains(admin.id()) && !names.contains(vendor.id()));
    }

    @Test
    void the_order_is_that_of_the_keys_as_text() {
        var body = TestBodies.recognised("CAMERA");
        for (int i = 0; i < 5; i++) {
            TestPeople.member(body, Role.ASSESSOR);
        }
        var keys = pool.candidates("CAMERA", "1.0", 1, Instant.now()).stream()
                .map(entry -> entry.principal() + " " + entry.organisation())
                .toList();
        assertEquals(keys.stream().sorted().toList(), keys);
    }

    private List<Ineligibility> whyNot(UUID body, String category) {
        return entry(TestPeople.member(body, Role.ASSESSOR), body, category).whyNot();
    }

    private PoolEntry entry(TestPrincipal who, UUID body, String category) {
        return pool.candidates(category, "1.0", 2, Instant.now()).stream()
                .filter(entry -> entry.principal().equals(who.id())
                        && entry.organisation().equals(body))
                .findFirst()
                .orElseThrow();
    }
}
