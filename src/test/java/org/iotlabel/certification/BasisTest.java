package org.iotlabel.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.iotlabel.attestation.Snapshot.BaselineRef;
import org.iotlabel.scheme.Cap;
import org.iotlabel.scheme.Grade;
import org.iotlabel.scheme.ProvisionRef;
import org.iotlabel.scheme.Score;
import org.iotlabel.scheme.Score.Coverage;
import org.iotlabel.signing.Sha256Digest;
import org.junit.jupiter.api.Test;

class BasisTest {
    private static final UUID ATTESTATION = UUID.fromString("01a2064d-0a47-75a3-9f7a-c4a13b9801b8");
    private static final Sha256Digest ONE = Sha256Digest.of("one");
    private static final Sha256Digest TWO = Sha256Digest.of("two");
    private static final BaselineRef BASELINE = new BaselineRef("1.0", ONE.toString());
    private static final Cap SUPPORT =
            new Cap("SUP-1", Cap.Cause.FAIL, 1, List.of(new ProvisionRef("EN 303 645", "V3.1.3", "5.3-13")));
    private static final Cap RADIO = new Cap("NET-9", Cap.Cause.NO_VERDICT, 3, List.of());

    @Test
    void the_same_state_always_has_the_same_digest() {
        assertEquals(basis(2, score(2, 80)).digest(), basis(2, score(2, 80)).digest());
    }

    @Test
    void whatever_changes_makes_another_digest() {
        var states = List.of(
                basis(2, score(2, 80)),
                basis(1, score(2, 80)),
                basis(2, score(1, 80)),
                basis(2, score(2, 81)),
                basis(2, score(2, 80, RADIO)),
                new Basis(ATTESTATION, 2, ONE, TWO, BASELINE, 2, score(2, 80)),
                new Basis(ATTESTATION, 1, TWO, TWO, BASELINE, 2, score(2, 80)),
                new Basis(ATTESTATION, 1, ONE, ONE, BASELINE, 2, score(2, 80)),
                new Basis(ATTESTATION, 1, ONE, TWO, new BaselineRef("1.0", TWO.toString()), 2, score(2, 80)),
                new Basis(UUID.randomUUID(), 1, ONE, TWO, BASELINE, 2, score(2, 80)));
        var digests = new HashSet<Sha256Digest>();
        states.forEach(state -> assertTrue(digests.add(state.digest()), state::toString));
    }

    @Test
    void a_level_is_reached_from_above_and_never_from_below() {
        assertTrue(basis(2, score(3, 80)).isReached());
        assertTrue(basis(2, score(2, 80)).isReached());
        assertFalse(basis(2, score(1, 99)).isReached());
    }

    @Test
    void only_what_blocks_the_level_sought_is_a_reason() {
        var baseline = CertificationFixture.baseline();
        var reasons = Reason.against(basis(2, score(0, 80, SUPPORT, RADIO)), baseline);
        assertEquals(1, reasons.size());
        var reason = reasons.getFirst();
        assertEquals("SUP-1", reason.requirement());
        assertEquals(Cap.Cause.FAIL, reason.cause());
        assertEquals(baseline.requirement("SUP-1").orElseThrow().title(), reason.title());
        assertEquals("EN 303 645 5.3-13", reason.provisions().getFirst().toString());
        assertTrue(reason.words().contains("is not met (EN 303 645 5.3-13)"), reason.words());
        assertEquals(
                2,
                Reason.against(basis(3, score(0, 80, SUPPORT, RADIO)), baseline).size());
    }

    private static Basis basis(int levelSought, Score score) {
        return new Basis(ATTESTATION, 1, ONE, TWO, BASELINE, levelSought, score);
    }

    private static Score score(int level, int score, Cap... caps) {
        return new Score(level, score, new Coverage(3, 7), Grade.B, List.of(caps));
    }
}
