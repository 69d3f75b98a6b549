package org.iotlabel.assessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.iotlabel.assessment.AssessmentFixture.verdict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.iotlabel.assessment.AssessmentFixture.Seat;
import org.iotlabel.outbox.RelayOutboxMessages;
import org.iotlabel.scheme.Verdict;
import org.iotlabel.testing.PostgresResource;
import org.iotlabel.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Level 3: two assessors of different bodies, blind to each other until both have sealed. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoSeatsApiTest {
    @Inject
    RelayOutboxMessages relay;

    @Inject
    Evaluations evaluations;

    @Inject
    SettleOpenDisagreements settle;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void the_evaluation_begins_when_both_have_accepted_also_at_once() throws Exception {
        var given = AssessmentFixture.drawn(relay, 3, 2);
        var seats = given.seats();
        assertEquals(2, seats.size());
        try (var pool = Executors.newFixedThreadPool(2)) {
            var accepting = seats.stream()
                    .map(seat -> (Callable<Integer>)
                            () -> seat.post("acceptance").extract().statusCode())
                    .toList();
            for (var answer : pool.invokeAll(accepting)) {
                assertEquals(200, answer.get());
            }
        }
        assertEquals("IN_EVALUATION", given.state());
    }

    @Test
    void one_alone_does_not_begin_it() {
        var given = AssessmentFixture.drawn(relay, 3, 2);
        given.seat()
                .post("acceptance")
                .statusCode(200)
                .body("attestationState", is("ACCEPTED"))
                .body("dueAt", nullValue());
        given.seat().judgeAll(Map.of()).seal().statusCode(409).body("type", is("/problems/not-in-evaluation"));
    }

    @Test
    void neither_sees_of_the_other_before_both_have_sealed() {
        var given = AssessmentFixture.takenUp(relay, 3);
        var first = given.seats().getFirst();
        var second = given.seats().getLast();
        first.person()
                .calls()
                .multiPart("file", "scan.txt", "port 23 is open".getBytes())
                .multiPart("confidentiality", "ASSESSOR")
                .post("/api/v1/assessments/{id}/evidence", first.id())
                .then()
                .statusCode(201);
        second.get("evidence").body("fileName", not(hasItem("scan.txt")));
        first.judgeAll(Map.of("SUP-1", "FAIL"));
        second.get("").body("file.requirements.finding.findAll { it != null }", empty());
        first.seal().statusCode(200).body("attestationState", is("IN_EVALUATION"));
        second.get("disagreements").statusCode(200).body("", empty());
        first.get("disagreements").body("", empty());
        first.put("disagreements/SUP-1", verdict("PASS"))
                .statusCode(409)
                .body("type", is("/problems/nothing-to-reconcile"));
    }

    @Test
    void two_who_agree_conclude_at_once() {
        var given = AssessmentFixture.takenUp(relay, 3);
        given.seats().forEach(seat -> seat.judgeAll(Map.of()).seal().statusCode(200));
        assertEquals("EVALUATED", given.state());
        assertEquals(2, evaluations.of(given.attestation.id, 1).evaluators().size());
    }

    @Test
    void a_disagreement_is_settled_by_both_holding_the_same() {
        var given = disagreeing();
        var first = given.seats().getFirst();
        var second = given.seats().getLast();
        first.get("disagreements")
                .statusCode(200)
                .body("requirement", contains("SUP-1"))
                .body("[0].mine.verdict", is("FAIL"))
                .body("[0].other.verdict", is("PASS"));
        second.get("disagreements").body("[0].mine.verdict", is("PASS"));
        first.put("disagreements/SUP-2", verdict("PASS")).statusCode(409);
        first.put("disagreements/SUP-1", verdict("INCONCLUSIVE"))
                .statusCode(200)
                .body("attestationState", is("IN_EVALUATION"));
        second.get("disagreements").body("[0].other.verdict", is("INCONCLUSIVE"));
        second.put("disagreements/SUP-1", verdict("INCONCLUSIVE"))
                .statusCode(200)
                .body("attestationState", is("EVALUATED"));
        var evaluation = evaluations.of(given.attestation.id, 1);
        assertEquals(Verdict.INCONCLUSIVE, evaluation.verdicts().get("SUP-1"));
        assertEquals(
                "RECONCILED",
                evaluation.document().tree().at("/verdicts/SUP-1/settlement").asText());
        assertEquals(0, evaluation.score().level());
    }

    @Test
    void without_one_opinion_in_time_the_stricter_verdict_stands() {
        var given = disagreeing();
        clock.advance(Duration.ofDays(9));
        settle.run();
        assertEquals("IN_EVALUATION", given.state());
        clock.advance(Duration.ofDays(2));
        settle.run();
        assertEquals("EVALUATED", given.state());
        var evaluation = evaluations.of(given.attestation.id, 1);
        assertEquals(Verdict.FAIL, evaluation.verdicts().get("SUP-1"));
        assertEquals(
                "STRICTER",
                evaluation.document().tree().at("/verdicts/SUP-1/settlement").asText());
        assertEquals(List.of(), given.seats());
    }

    @Test
    void a_fact_of_containment_counts_where_both_confirm_it() {
        var given = AssessmentFixture.takenUp(relay, 3);
        Map<String, Boolean> claimed = given.seat().get("").extract().path("file.claimedContainment");
        var facts = claimed.keySet().stream().sorted().limit(2).toList();
        confirm(given.seats().getFirst(), Map.of(facts.getFirst(), true, facts.getLast(), true));
        confirm(given.seats().getLast(), Map.of(facts.getFirst(), true, facts.getLast(), false));
        given.seats().forEach(seat -> seat.judgeAll(Map.of()).seal().statusCode(200));
        var containment = evaluations.of(given.attestation.id, 1).containment();
        assertTrue(containment.get(facts.getFirst()));
        assertTrue(!containment.get(facts.getLast()));
    }

    private AssessmentFixture disagreeing() {
        var given = AssessmentFixture.takenUp(relay, 3);
        given.seats().getFirst().judgeAll(Map.of("SUP-1", "FAIL")).seal().statusCode(200);
        List<Seat> left = given.seats();
        left.getLast().judgeAll(Map.of()).seal().statusCode(200);
        assertEquals("IN_EVALUATION", given.state());
        return given;
    }

    private static void confirm(Seat seat, Map<String, Boolean> answers) {
        seat.put("containment", Map.of("answers", answers)).statusCode(200);
    }
}
