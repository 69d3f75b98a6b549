package org.iotlabel.scheme;

import static org.iotlabel.scheme.BaselineFixture.bytes;
import static org.iotlabel.scheme.BaselineFixture.bytesWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.iotlabel.audit.Actor;
import org.iotlabel.problem.Problem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;

class BaselineTest {

    private static final Actor ANNA = new Actor(new UUID(0, 1), "Anna", "SCHEME_OWNER");
    private static final Actor BEN = new Actor(new UUID(0, 2), "Ben", "SCHEME_OWNER");
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-05-01");

    private final Baseline baseline = Baseline.draft(text(bytes()), ANNA, NOON);

    @Test
    void a_draft_is_not_public_and_a_consultation_is() {
        assertFalse(baseline.isOpenToAll());
        baseline.take(new Step.Consult(ANNA), NOON);
        assertTrue(baseline.isOpenToAll());
        assertEquals(Optional.of(NOON), baseline.openedAt());
    }

    @Test
    void who_wrote_it_cannot_publish_it() {
        baseline.take(new Step.Consult(ANNA), NOON);
        assertRefused(SchemeProblem.SECOND_PERSON_NEEDED, new Step.Publish(ANNA, baseline.digest()));
        assertEquals(BaselineState.CONSULTATION, baseline.state());
        baseline.take(new Step.Publish(BEN, baseline.digest()), NOON);
        assertEquals(BaselineState.EFFECTIVE, baseline.state());
        assertEquals(Optional.of(NOON), baseline.effectiveAt());
    }

    @Test
    void who_wrote_last_is_the_drafter() {
        baseline.write(text(bytesWith("/summary", "\"New.\"")), BEN);
        baseline.take(new Step.Consult(ANNA), NOON);
        assertRefused(SchemeProblem.SECOND_PERSON_NEEDED, new Step.Publish(BEN, baseline.digest()));
        baseline.take(new Step.Publish(ANNA, baseline.digest()), NOON);
    }

    @Test
    void only_the_bytes_that_were_read_are_approved() {
        Sha256Digest read = baseline.digest();
        baseline.write(text(bytesWith("/summary", "\"New.\"")), ANNA);
        baseline.take(new Step.Consult(ANNA), NOON);
        assertRefused(SchemeProblem.BASELINE_DIGEST_MISMATCH, new Step.Publish(BEN, read));
    }

    @Test
    void what_was_laid_open_is_frozen_until_it_is_reopened() {
        baseline.take(new Step.Consult(ANNA), NOON);
        byte[] before = baseline.canonical();
        BaselineText other = text(bytesWith("/summary", "\"New.\""));
        Problem frozen = assertThrows(Problem.class, () -> baseline.write(other, ANNA));
        assertEquals(SchemeProblem.BASELINE_FROZEN, frozen.type());
        assertArrayEquals(before, baseline.canonical());
        baseline.take(new Step.Reopen(BEN, "The comments were right."), NOON);
        assertFalse(baseline.isOpenToAll());
        baseline.write(other, ANNA);
        assertEquals(other.canonical().digest(), baseline.digest());
    }

    @Test
    void what_is_in_force_ends_only_by_a_sunset_that_is_not_in_the_past() {
        inForce();
        assertRefused(SchemeProblem.ILLEGAL_BASELINE_STEP, new Step.Withdraw(ANNA, "Gone."));
        Problem past = assertThrows(
                Problem.class, () -> baseline.take(new Step.Sunset(ANNA, "Old.", TODAY.minusDays(1)), NOON));
        assertEquals("/on", past.errors().getFirst().pointer());
        assertEquals(BaselineState.EFFECTIVE, baseline.state());
        baseline.take(new Step.Sunset(ANNA, "Old.", TODAY), NOON);
        assertEquals(Optional.of(TODAY), baseline.sunsetOn());
    }

    @Test
    void it_stays_in_force_until_its_last_day_is_over() {
        inForce();
        baseline.take(new Step.Sunset(ANNA, "Old.", TODAY.plusDays(1)), NOON);
        Step.Withdraw withdraw = new Step.Withdraw(ANNA, "Over.");
        Problem early =
                assertThrows(Problem.class, () -> baseline.take(withdraw, Instant.parse("2026-05-02T23:59:59Z")));
        assertEquals(SchemeProblem.BASELINE_IN_FORCE, early.type());
        baseline.take(withdraw, Instant.parse("2026-05-03T00:00:00Z"));
        assertEquals(BaselineState.WITHDRAWN, baseline.state());
        assertTrue(baseline.isOpenToAll());
    }

    @Test
    void a_draft_that_is_withdrawn_was_never_public() {
        baseline.take(new Step.Withdraw(ANNA, "A bad idea."), NOON);
        assertFalse(baseline.isOpenToAll());
    }

    @Test
    void an_illegal_move_names_what_is_allowed() {
        Problem refused =
                assertThrows(Problem.class, () -> baseline.take(new Step.Publish(BEN, baseline.digest()), NOON));
        assertEquals("DRAFT", refused.members().get("state"));
        assertEquals(List.of("CONSULTATION", "WITHDRAWN"), refused.members().get("allowed"));
    }

    @Test
    void every_move_leaves_a_line_and_a_refused_one_none() {
        inForce();
        assertThrows(Problem.class, () -> baseline.take(new Step.Consult(ANNA), NOON));
        assertEquals(
                List.of(BaselineState.CONSULTATION, BaselineState.EFFECTIVE),
                baseline.history().stream().map(BaselineMove::toState).toList());
    }

    @Test
    void a_step_without_its_reason_cannot_be_made() {
        assertThrows(IllegalArgumentException.class, () -> new Step.Withdraw(ANNA, " "));
        assertThrows(IllegalArgumentException.class, () -> new Step.Reopen(ANNA, ""));
        assertThrows(IllegalArgumentException.class, () -> new Step.Sunset(ANNA, "\t", TODAY));
    }

    private void inForce() {
        baseline.take(new Step.Consult(ANNA), NOON);
        baseline.take(new Step.Publish(BEN, baseline.digest()), NOON);
    }

    private void assertRefused(SchemeProblem type, Step step) {
        assertEquals(
                type,
                assertThrows(Problem.class, () -> baseline.take(step, NOON)).type());
    }

    private static BaselineText text(byte[] json) {
        return new BaselineText(BaselineDocument.read(json), CanonicalJson.parse(json));
    }
}
