package org.iotlabel.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.SigningInput;
import org.junit.jupiter.api.Test;

class LabelTest {
    private static final Actor CERTIFIER = new Actor(UUID.randomUUID(), "Cleo", "CERTIFIER");
    private static final LabelFacts FACTS = LabelFactsFixture.aLabel();
    private static final Instant START = FACTS.validFrom();
    private static final Instant LATER = START.plusSeconds(3600);

    private final Label label = new Label(
            new LabelDraft(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    START,
                    FACTS,
                    LabelFactsFixture.PLACE,
                    new SigningInput("header.payload"),
                    List.of(Locale.GERMAN)),
            START);

    @Test
    void what_will_be_signed_is_there_before_the_signature() {
        assertEquals(LabelState.ISSUING, label.stateAt(START));
        assertEquals("header.payload", label.statement().input().text());
        assertTrue(label.statement().jwt().isEmpty());
        assertTrue(label.history().isEmpty());
    }

    @Test
    void the_signature_makes_it_active() {
        active();
        assertEquals(LabelState.ACTIVE, label.stateAt(START));
        assertEquals("header.payload.signature", label.statement().jwt().orElseThrow());
        assertEquals(1, label.history().size());
        assertThrows(IllegalLabelStep.class, () -> label.take(new Step.Activate("another"), LATER));
        assertEquals("header.payload.signature", label.statement().jwt().orElseThrow());
    }

    @Test
    void a_suspension_keeps_its_reason_until_the_reinstatement() {
        active();
        label.take(new Step.Suspend(CERTIFIER, ReasonCode.SECURITY_INCIDENT, "CVE."), LATER);
        assertEquals(ReasonCode.SECURITY_INCIDENT, label.reasonCode().orElseThrow());
        assertEquals(LATER, label.since());
        label.take(new Step.Reinstate(CERTIFIER, "Mended."), LATER.plusSeconds(1));
        assertEquals(LabelState.ACTIVE, label.stateAt(LATER));
        assertTrue(label.reasonCode().isEmpty());
        assertEquals(
                List.of("ISSUING>ACTIVE", "ACTIVE>SUSPENDED", "SUSPENDED>ACTIVE"),
                label.history().stream()
                        .map(move -> move.fromState() + ">" + move.toState())
                        .toList());
    }

    @Test
    void an_active_label_is_not_reinstated_and_a_label_in_the_making_not_either() {
        assertThrows(IllegalLabelStep.class, () -> label.take(new Step.Reinstate(CERTIFIER, "So."), START));
        active();
        assertThrows(IllegalLabelStep.class, () -> label.take(new Step.Reinstate(CERTIFIER, "So."), START));
    }

    @Test
    void a_refused_step_changes_nothing() {
        active();
        label.take(new Step.Withdraw(CERTIFIER, ReasonCode.EVIDENCE_FALSE, "Made up."), LATER);
        var refused = assertThrows(
                Problem.class, () -> label.take(new Step.Suspend(CERTIFIER, ReasonCode.OTHER, "Why not."), LATER));
        assertEquals("WITHDRAWN", refused.members().get("state"));
        assertEquals(List.of(), refused.members().get("allowed"));
        assertEquals(ReasonCode.EVIDENCE_FALSE, label.reasonCode().orElseThrow());
        assertEquals(2, label.history().size());
    }

    @Test
    void a_suspension_and_a_withdrawal_need_a_code_and_words() {
        assertThrows(IllegalArgumentException.class, () -> new Step.Suspend(CERTIFIER, ReasonCode.OTHER, " "));
        assertThrows(IllegalArgumentException.class, () -> new Step.Withdraw(CERTIFIER, ReasonCode.OTHER, ""));
        assertThrows(IllegalArgumentException.class, () -> new Step.Reinstate(CERTIFIER, ""));
    }

    @Test
    void time_ends_it_before_anybody_writes_that_down() {
        active();
        var end = FACTS.validUntil();
        assertThrows(IllegalLabelStep.class, () -> label.take(new Step.Expire(), end.minusSeconds(1)));
        assertEquals(LabelState.EXPIRED, label.stateAt(end));
        assertThrows(
                IllegalLabelStep.class, () -> label.take(new Step.Suspend(CERTIFIER, ReasonCode.OTHER, "Late."), end));
        label.take(new Step.Expire(), end.plusSeconds(600));
        assertEquals(LabelState.EXPIRED, label.writtenState());
        assertEquals(end, label.since());
        assertEquals(end, label.history().getLast().at());
    }

    @Test
    void an_expiry_reads_the_same_before_and_after_it_is_written() {
        active();
        var then = FACTS.validUntil().plusSeconds(5);
        var standing = LabelStanding.of(label, then);
        var history = LabelMoveView.of(label, then);
        label.take(new Step.Expire(), then);
        assertEquals(standing, LabelStanding.of(label, then));
        assertEquals(history, LabelMoveView.of(label, then));
    }

    @Test
    void support_only_grows() {
        active();
        var promised = label.support().until().orElseThrow();
        assertThrows(Problem.class, () -> label.support(promised));
        var refused = assertThrows(Problem.class, () -> label.support(promised.minusMonths(1)));
        assertEquals(LabelProblem.SUPPORT_ONLY_GROWS, refused.type());
        assertEquals(promised, label.support().until().orElseThrow());
        label.support(promised.plusMonths(1));
        assertEquals(promised.plusMonths(1), label.support().until().orElseThrow());
        assertEquals(
                YearMonth.from(promised),
                LabelFacts.read(label.facts()).product().supportUntil());
    }

    @Test
    void the_facts_are_the_canonical_bytes_whatever_happens() {
        active();
        label.take(new Step.Withdraw(CERTIFIER, ReasonCode.MISUSE, "Elsewhere."), LATER);
        assertArrayEquals(FACTS.canonical().bytes(), label.facts());
    }

    private void active() {
        label.take(new Step.Activate("signature"), START);
    }
}
