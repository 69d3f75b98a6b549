package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant DUE = NOW.plus(Duration.ofDays(30));
    private static final Actor ASSESSOR = new Actor(UUID.randomUUID(), "Ada Assessor", "ASSESSOR");

    private final Assessment assessment = offered();

    @Test
    void an_offer_is_due_until_it_is_answered() {
        assertEquals(AssessmentState.OFFERED, assessment.state());
        assertEquals(NOW.plus(Duration.ofDays(5)), assessment.dueAt().orElseThrow());
        assessment.take(new AssessmentStep.Decline(ASSESSOR, "I am away."), NOW);
        assertEquals(Optional.empty(), assessment.dueAt());
    }

    @Test
    void the_clock_stands_still_and_runs_on_with_the_time_that_was_left() {
        assessment.take(new AssessmentStep.Accept(ASSESSOR, DUE), NOW);
        assessment.stopClock(NOW.plus(Duration.ofDays(10)));
        assertEquals(Optional.empty(), assessment.dueAt());
        assertEquals(Duration.ofDays(20), assessment.timeLeft().orElseThrow());
        assessment.stopClock(NOW.plus(Duration.ofDays(12)));
        assertEquals(Duration.ofDays(20), assessment.timeLeft().orElseThrow());
        assessment.runClock(NOW.plus(Duration.ofDays(25)));
        assertEquals(NOW.plus(Duration.ofDays(45)), assessment.dueAt().orElseThrow());
        assertEquals(Optional.empty(), assessment.timeLeft());
    }

    @Test
    void a_clock_that_ran_out_does_not_run_backwards() {
        assessment.take(new AssessmentStep.Accept(ASSESSOR, DUE), NOW);
        assessment.stopClock(DUE.plus(Duration.ofDays(1)));
        assertEquals(Duration.ZERO, assessment.timeLeft().orElseThrow());
    }

    @Test
    void the_clock_of_an_offer_runs_whatever_the_vendor_owes() {
        assessment.stopClock(NOW);
        assertTrue(assessment.dueAt().isPresent());
    }

    @Test
    void what_was_sealed_can_be_reopened_and_sealed_again() {
        assessment.take(new AssessmentStep.Accept(ASSESSOR, DUE), NOW);
        assessment.take(new AssessmentStep.Seal(ASSESSOR, "sha256:1"), NOW);
        assertEquals(1, assessment.reports());
        assertEquals(Optional.empty(), assessment.dueAt());
        assessment.take(new AssessmentStep.Reopen(ASSESSOR, "Test 4 again.", DUE.plusSeconds(9)), NOW);
        assertEquals(DUE.plusSeconds(9), assessment.dueAt().orElseThrow());
        assessment.take(new AssessmentStep.Seal(ASSESSOR, "sha256:2"), NOW);
        assertEquals(2, assessment.reports());
        assertEquals(4, assessment.history().size());
        assertEquals("Test 4 again.", assessment.history().get(2).reason());
    }

    @Test
    void a_refused_step_changes_nothing() {
        var refused =
                assertThrows(Problem.class, () -> assessment.take(new AssessmentStep.Seal(ASSESSOR, "sha256:1"), NOW));
        assertEquals(AssessmentProblem.ILLEGAL_ASSESSMENT_STEP, refused.type());
        assertEquals(
                Map.of("state", "OFFERED", "allowed", List.of("ACCEPTED", "DECLINED", "CANCELLED")), refused.members());
        assertEquals(0, assessment.reports());
        assertEquals(List.of(), assessment.history());
        assertTrue(assessment.dueAt().isPresent());
    }

    @Test
    void a_step_that_needs_a_reason_cannot_be_made_without_one() {
        assertThrows(IllegalArgumentException.class, () -> new AssessmentStep.Decline(ASSESSOR, " "));
        assertThrows(IllegalArgumentException.class, () -> new AssessmentStep.Cancel(ASSESSOR, ""));
        assertThrows(IllegalArgumentException.class, () -> new AssessmentStep.Reopen(ASSESSOR, "", DUE));
    }

    private static Assessment offered() {
        var draw = DrawTest.draw(1, DrawTest.people(1));
        var stored = new DrawRecord(new DrawRecord.Vacancy(UUID.randomUUID(), 1, 1), draw, 0, NOW);
        return new Assessment(stored, draw.drawn().orElseThrow(), NOW.plus(Duration.ofDays(5)));
    }
}
