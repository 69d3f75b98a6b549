package org.iotlabel.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Actor CERTIFIER = new Actor(UUID.randomUUID(), "Cleo", "CERTIFIER");

    private final Review review = new Review(UUID.randomUUID(), 1, CERTIFIER, UUID.randomUUID(), NOW);

    @Test
    void every_move_is_as_the_matrix_says() {
        assertEquals(
                """
                OPEN      . x x
                DECIDED   . . .
                SENT_BACK . . .""",
                Arrays.stream(ReviewState.values())
                        .map(from -> "%-9s ".formatted(from)
                                + Arrays.stream(ReviewState.values())
                                        .map(to -> from.next().contains(to) ? "x" : ".")
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void whoever_opens_a_review_is_its_certifier() {
        assertEquals(CERTIFIER.principal(), review.certifier());
        assertEquals(ReviewState.OPEN, review.state());
        assertTrue(review.closedAt().isEmpty());
    }

    @Test
    void a_review_that_was_sent_back_keeps_the_reason_and_ends() {
        review.take(new Ending.SentBack("The radio was not looked at."), NOW);
        assertEquals("The radio was not looked at.", review.reason().orElseThrow());
        assertEquals(NOW, review.closedAt().orElseThrow());
        assertTrue(review.state().isFinal());
    }

    @Test
    void a_review_ends_once() {
        review.take(new Ending.Decided(), NOW);
        var refused = assertThrows(Problem.class, () -> review.take(new Ending.SentBack("Late."), NOW.plusSeconds(1)));
        assertEquals(CertificationProblem.REVIEW_CLOSED, refused.type());
        assertEquals(List.of(), refused.members().get("allowed"));
        assertEquals(NOW, review.closedAt().orElseThrow());
        assertTrue(review.reason().isEmpty());
    }

    @Test
    void nobody_sends_back_without_saying_why() {
        assertThrows(IllegalArgumentException.class, () -> new Ending.SentBack(" "));
    }
}
