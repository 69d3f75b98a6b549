package org.iotlabel.attestation;

import static org.junit.jupiter.api.Assertions.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.junit.jupiter.api.Test;

class AttestationTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Actor VENDOR = new Actor(UUID.randomUUID(), "Vera Vendor", "VENDOR_ADMIN");
    private static final Actor ASSESSOR = new Actor(UUID.randomUUID(), "Ada Assessor", "ASSESSOR");
    private static final String DIGEST = "sha256:" + "0".repeat(64);

    private final Attestation attestation = Attestation.draft(UUID.randomUUID(), UUID.randomUUID(), "1.0", 2, NOW);

    @Test
    void a_draft_is_open_for_writing_and_has_no_revision() {
        attestation.write(1, AttestationContent.EMPTY.withFeatures(Map.of("password-login", true)));
        assertEquals(1, attestation.level());
        assertEquals(0, attestation.revision());
        assertEquals(Map.of("password-login", true), attestation.content().features());
    }

    @Test
    void what_was_submitted_cannot_be_written_in() {
        attestation.take(new Step.Submit(VENDOR, DIGEST), NOW);
        var refused = assertThrows(Problem.class, () -> attestation.write(3, AttestationContent.EMPTY));
        assertEquals(AttestationProblem.NOT_WRITABLE, refused.type());
        assertEquals(2, attestation.level());
    }

    @Test
    void a_refused_step_changes_nothing() {
        attestation.take(new Step.Submit(VENDOR, DIGEST), NOW);
        var refused = assertThrows(IllegalStep.class, () -> attestation.take(new Step.Submit(VENDOR, DIGEST), NOW));
        assertEquals(
                Map.of("state", "SUBMITTED", "allowed", List.of("RETURNED", "ACCEPTED", "WITHDRAWN")),
                refused.members());
        assertEquals(1, attestation.revision());
        assertEquals(1, attestation.history().size());
    }

    @Test
    void a_return_opens_it_with_remarks_and_the_next_submission_is_the_next_revision() {
        attestation.take(new Step.Submit(VENDOR, DIGEST), NOW);
        var until = NOW.plusSeconds(3600);
        attestation.take(
                new Step.Return(ASSESSOR, "Two pictures are missing.", Map.of("PWD-1", "Show the page."), until), NOW);
        assertEquals(Map.of("PWD-1", "Show the page."), attestation.remarks());
        assertEquals(until, attestation.answerBy().orElseThrow());
        attestation.take(new Step.Submit(VENDOR, DIGEST), NOW);
        assertEquals(2, attestation.revision());
        assertEquals(Map.of(), attestation.remarks());
        assertTrue(attestation.answerBy().isEmpty());
    }

    @Test
    void every_move_leaves_a_line_of_history() {
        attestation.take(new Step.Submit(VENDOR, DIGEST), NOW);
        attestation.take(new Step.Withdraw(VENDOR, " We sell it no longer. "), NOW.plusSeconds(1));
        var last = attestation.history().getLast();
        assertEquals(AttestationState.SUBMITTED, last.fromState());
        assertEquals(AttestationState.WITHDRAWN, last.toState());
        assertEquals("We sell it no longer.", last.reason());
        assertEquals(VENDOR, last.actor());
        assertEquals(NOW.plusSeconds(1), last.at());
    }

    @Test
    void a_step_that_needs_a_reason_cannot_be_made_without_one() {
        assertThrows(IllegalArgumentException.class, () -> new Step.Withdraw(VENDOR, " "));
        assertThrows(IllegalArgumentException.class, () -> new Step.Deny(ASSESSOR, DIGEST, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Step.Dismiss(Actor.SYSTEM, ""));
    }
}
