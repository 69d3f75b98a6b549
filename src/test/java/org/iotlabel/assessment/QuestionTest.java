package org.iotlabel.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

/** A question is open, answered, or taken back; from the last two nothing leads anywhere. */
class QuestionTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Actor VENDOR = new Actor(UUID.randomUUID(), "Vera", "VENDOR_MEMBER");

    private final Question question = asked();

    @Test
    void an_open_question_can_be_answered_once() {
        assertTrue(question.isOpen());
        question.answer("In the annex.", List.of(), VENDOR, NOW);
        assertEquals("In the annex.", question.answer().orElseThrow());
        refuses("It was answered already.");
        assertEquals("In the annex.", question.answer().orElseThrow());
        assertEquals(NOW, question.closedAt().orElseThrow());
    }

    @Test
    void a_question_that_was_taken_back_needs_no_answer_and_takes_none() {
        question.takeBack(NOW);
        refuses("It was taken back; no answer is needed.");
        assertEquals(Optional.empty(), question.answer());
    }

    @Test
    void taking_back_what_is_closed_changes_nothing() {
        question.answer("Yes.", List.of(), VENDOR, NOW);
        question.takeBack(LATER);
        assertEquals(NOW, question.closedAt().orElseThrow());
        var another = asked();
        another.takeBack(NOW);
        another.takeBack(LATER);
        assertEquals(NOW, another.closedAt().orElseThrow());
    }

    private void refuses(String why) {
        var refused = assertThrows(Problem.class, () -> question.answer("Otherwise.", List.of(), VENDOR, LATER));
        assertEquals(AssessmentProblem.QUESTION_CLOSED, refused.type());
        assertEquals(why, refused.detail());
        assertFalse(question.isOpen());
    }

    private static Question asked() {
        var draw = DrawTest.draw(1, DrawTest.people(1));
        var stored = new DrawRecord(new DrawRecord.Vacancy(UUID.randomUUID(), 1, 1), draw, 0, NOW);
        var assessment = new Assessment(stored, draw.drawn().orElseThrow(), LATER);
        return new Question(assessment, new Question.Asked(null, "Where is it?", LATER), NOW);
    }
}
