package org.iotlabel.assessment;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.iotlabel.assessment.AssessmentFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.assessment.AssessmentFixture.Assessor;
import org.iotlabel.attestation.AttestationProgress;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.party.Role;
import org.iotlabel.testing.OwnerDatabase;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestPeople;
import org.junit.jupiter.api.Test;

/** An accreditation that lapses between draw and decision freezes the work and loses nothing. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LapseTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    Evaluations evaluations;

    @Inject
    AttestationProgress attestations;

    @Test
    void a_lapse_between_draw_and_acceptance_stops_the_acceptance_only() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        suspend(given);
        given.seat().post("acceptance").statusCode(409).body("type", is("/problems/not-accredited"));
        given.seat().get("").body("actions.findAll { it.allowed }.name", hasItem("declination"));
        reinstate(given);
        given.seat().post("acceptance").statusCode(200);
    }

    @Test
    void a_lapse_freezes_verdicts_questions_and_report_and_keeps_what_was_found() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat().judgeAll(Map.of());
        suspend(given);
        seat.put("verdicts/SUP-1", verdict("FAIL")).statusCode(409).body("type", is("/problems/not-accredited"));
        seat.post("questions", Map.of("text", "What is this?")).statusCode(409);
        seat.get("evidence").statusCode(409);
        seat.seal().statusCode(409).body("type", is("/problems/not-accredited"));
        seat.get("")
                .body("state", is("ACCEPTED"))
                .body("file.requirements.find { it.id == 'SUP-1' }.finding.verdict", is("PASS"))
                .body("actions.findAll { it.allowed && it.name != 'declination' }", empty());
        reinstate(given);
        seat.seal().statusCode(200).body("attestationState", is("EVALUATED"));
    }

    @Test
    void a_lapse_before_the_decision_is_a_reason_not_to_decide() {
        var given = AssessmentFixture.takenUp(relay, 1);
        given.seat().judgeAll(Map.of()).seal().statusCode(200);
        assertTrue(whyNotDecide(given.attestation.id).isEmpty());
        suspend(given);
        assertTrue(whyNotDecide(given.attestation.id).contains("does not cover this case today"));
        reinstate(given);
        assertTrue(whyNotDecide(given.attestation.id).isEmpty());
    }

    @Test
    void a_relation_that_is_declared_after_the_draw_stops_the_acceptance() {
        var given = AssessmentFixture.drawn(relay, 1, 1);
        OwnerDatabase.run(
                """
                INSERT INTO declared_relation (id, version, kind, organisation, counterpart, from_day, declared_by,
                    declared_at)
                VALUES (?, 0, 'CONSULTANCY', ?, ?, '2020-01-01', ?, now())
                """, UUID.randomUUID(), given.pool.getFirst().body(), given.attestation.vendor, UUID.randomUUID());
        given.seat().post("acceptance").statusCode(409).body("type", is("/problems/conflict-of-interest"));
    }

    @Test
    void who_left_the_body_finds_nothing_here_and_who_comes_back_goes_on() {
        var given = AssessmentFixture.takenUp(relay, 1);
        var seat = given.seat();
        var elsewhere = Assessor.anyone().body();
        TestPeople.join(seat.person(), elsewhere, Role.ASSESSOR);
        OwnerDatabase.run(
                "UPDATE membership SET ended_at = now() WHERE principal = ? AND organisation = ?",
                seat.person().id(),
                given.pool.getFirst().body());
        seat.get("").statusCode(404);
        TestPeople.join(seat.person(), given.pool.getFirst().body(), Role.ASSESSOR);
        seat.get("").statusCode(200).body("state", is("ACCEPTED"));
        assertEquals("IN_EVALUATION", given.state());
    }

    private String whyNotDecide(UUID attestation) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var number = attestations.read(attestation).revision();
            return evaluations
                    .whyNotDecide(
                            evaluations.of(attestation, number),
                            attestations.revision(attestation, number).snapshot())
                    .map(problem -> problem.detail())
                    .orElse("");
        });
    }

    private static void suspend(AssessmentFixture given) {
        state(given, "SUSPENDED");
    }

    private static void reinstate(AssessmentFixture given) {
        state(given, "RECOGNISED");
    }

    private static void state(AssessmentFixture given, String state) {
        OwnerDatabase.run(
                "UPDATE accreditation SET state = ? WHERE organisation = ?",
                state,
                given.pool.getFirst().body());
    }
}
