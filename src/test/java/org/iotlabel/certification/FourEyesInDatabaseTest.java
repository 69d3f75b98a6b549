package org.iotlabel.certification;

import static org.iotlabel.certification.GoneAround.REFUSED;
import static org.iotlabel.certification.GoneAround.TAKEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.OrganisationKind;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.iotlabel.testing.TestPrincipal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the application forbids a judge, PostgreSQL refuses to somebody who writes the row by hand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FourEyesInDatabaseTest {
    private static final Duration COUNTS = Duration.ofDays(730);

    private static ReviewFixture evaluated;

    @Inject
    RelayOutboxMessages relay;

    private TestPrincipal judge;
    private UUID vendor;

    @BeforeEach
    void a_certifier_and_a_case_on_no_desk() {
        if (evaluated == null) {
            evaluated = ReviewFixture.evaluated(relay, 1, Map.of());
        }
        vendor = TestPeople.organisation(OrganisationKind.VENDOR);
        judge = TestPeople.a(Role.CERTIFIER);
    }

    @Test
    void a_certifier_without_ties_is_taken() {
        expect(TAKEN);
    }

    @Test
    void a_time_in_the_future_does_not_end_the_730_days() {
        wasMember(evaluated.evaluated.attestation.vendor, Duration.ofDays(1));
        expect(REFUSED);
        assertEquals(REFUSED, opening(Instant.now().plus(COUNTS)));
        assertEquals(REFUSED, opening(Instant.parse("9999-01-01T00:00:00Z")));
    }

    @Test
    void a_membership_that_ended_730_days_ago_does_not_count() {
        wasMember(evaluated.evaluated.attestation.vendor, COUNTS.plusSeconds(60));
        expect(TAKEN);
        assertEquals(REFUSED, opening(Instant.now().minus(Duration.ofDays(2))));
    }

    @Test
    void who_belonged_to_the_vendors_group_does_not_judge() {
        wasMember(vendor, Duration.ofDays(100));
        expect(TAKEN);
        OwnerDatabase.run(
                "INSERT INTO former_group (id, organisation, group_key, left_at) VALUES (?, ?, ?, ?)",
                UUID.randomUUID(),
                vendor,
                group(),
                Instant.now().minus(Duration.ofDays(729)).atOffset(ZoneOffset.UTC));
        expect(REFUSED);
    }

    @Test
    void who_belongs_to_a_company_that_owns_the_vendor_does_not_judge() {
        wasMember(vendor, Duration.ofDays(100));
        relate("CONSULTANCY", null, vendor, evaluated.evaluated.attestation.vendor);
        expect(TAKEN);
        relate("OWNERSHIP", null, vendor, evaluated.evaluated.attestation.vendor);
        expect(REFUSED);
    }

    @Test
    void who_declared_a_job_at_a_sister_of_the_vendor_does_not_judge() {
        relate("EMPLOYMENT", judge.id(), null, vendor);
        expect(TAKEN);
        relate("GROUP", null, evaluated.evaluated.attestation.vendor, vendor);
        expect(REFUSED);
    }

    @Test
    void where_the_scheme_itself_is_bound_to_the_vendor_nobody_judges() {
        relate("GROUP", null, vendor, evaluated.evaluated.attestation.vendor);
        expect(TAKEN);
        relate("CONSULTANCY", null, TestPeople.scheme(), vendor);
        try {
            expect(REFUSED);
        } finally {
            OwnerDatabase.run("DELETE FROM declared_relation WHERE organisation = ?", TestPeople.scheme());
        }
    }

    @Test
    void who_evaluates_is_written_down_by_the_database_and_cannot_be_exchanged() {
        var assessment = OwnerDatabase.uuid(
                        "SELECT id FROM assessment WHERE attestation = '" + evaluated.attestation + "' LIMIT 1")
                .orElseThrow();
        assertEquals(
                REFUSED, GoneAround.run("UPDATE assessment SET principal = ? WHERE id = ?", judge.id(), assessment));
        assertEquals(
                REFUSED,
                GoneAround.run(
                        """
                        WITH drawn AS (
                            INSERT INTO assessor_draw SELECT gen_random_uuid(), attestation, revision, 2, number + 1000, drawn_at,
                                baseline_digest, submission_digest,
                                encode(sha256(convert_to(coalesce(log_root, baseline_digest) || E'\\n' || submission_digest || E'\\n'
                                    || (number + 1000)::text || E'\\n', 'UTF8')), 'hex'), candidates, excluded, chosen, log_size,
                                log_root
                            FROM assessor_draw WHERE attestation = ? ORDER BY number LIMIT 1 RETURNING id)
                        INSERT INTO assessment SELECT gen_random_uuid(), attestation, revision, 2, drawn.id, ?, 'Somebody', ?,
                            organisation_name, accreditation, accreditation_number, findings, reports, state, offered_at,
                            due_at, seconds_left, version
                        FROM assessment, drawn WHERE assessment.id = ?;
                        INSERT INTO review (id, attestation, revision, certifier, certifier_name, organisation, state,
                            opened_at, version)
                        VALUES (gen_random_uuid(), ?, 1, ?, 'Somebody', ?, 'OPEN', now(), 0)""",
                        evaluated.attestation,
                        judge.id(),
                        vendor,
                        assessment,
                        evaluated.attestation,
                        judge.id(),
                        TestPeople.scheme()));
    }

    private void expect(String answer) {
        assertEquals(answer, opening(Instant.now()));
    }

    private String opening(Instant at) {
        return GoneAround.insertReview(evaluated.attestation, judge, at);
    }

    private void wasMember(UUID organisation, Duration ago) {
        var then = Instant.now().minus(ago).atOffset(ZoneOffset.UTC);
        OwnerDatabase.run("""
                INSERT INTO membership (id, version, organisation, kind, principal, machine, role, began_at, ended_at)
                VALUES (?, 0, ?, 'VENDOR', ?, false, 'VENDOR_MEMBER', ?, ?)""", UUID.randomUUID(), organisation, judge.id(), then, then);
    }

    /** The name of a group that the vendor of the case gives itself. */
    private static String group() {
        OwnerDatabase.run(
                "UPDATE organisation SET group_name = ?, group_key = ? WHERE id = ?",
                "Heron Holding",
                "heron holding",
                evaluated.evaluated.attestation.vendor);
        return "heron holding";
    }

    private static void relate(String kind, UUID person, UUID organisation, UUID counterpart) {
        OwnerDatabase.run("""
                INSERT INTO declared_relation (id, version, kind, person, organisation, counterpart, from_day, declared_by,
                    declared_at) VALUES (?, 0, ?, ?, ?, ?, '2020-01-01', ?, now())""", UUID.randomUUID(), kind, person, organisation, counterpart, new UUID(0, 0));
    }
}
