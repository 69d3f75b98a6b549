package org.iotlabel.verifier;

import static org.iotlabel.verifier.VerifierFixture.ISSUED;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.line;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.iotlabel.verifier.VerifierFixture.trustWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.iotlabel.signing.CanonicalJson;
import org.junit.jupiter.api.Test;

/** Keys that were put away or lost, and what the public log proves. */
class KeyStateTest {
    private final String jwt = jwt();
    private final String proof = TestLog.proof(facts(), jwt, ISSUED.plusSeconds(2));

    @Test
    void a_proof_says_since_when_everybody_could_see_the_label() {
        var result = verify(trust(), proof);
        assertEquals(VerdictCode.VALID, result.verdict());
        assertEquals(Finding.Outcome.PASS, line(result, Stage.LOG_INCLUSION).outcome());
        assertEquals(
                Finding.Outcome.ABSENT,
                line(verify(trust()), Stage.LOG_INCLUSION).outcome());
    }

    @Test
    void the_proof_of_another_label_or_log_proves_nothing() {
        var another = TestLog.proof(facts(one -> one.put("holder", "Somebody")), jwt, ISSUED);
        assertEquals("NOT_LOGGED/OTHER_ENTRY", reason(verify(trust(), another)));
        var entry = CanonicalJson.of(Map.of("serial", VerifierFixture.SERIAL.value()));
        assertEquals("NOT_LOGGED/OTHER_LOG", reason(verify(trust(), TestLog.proof(entry, "other.example/log"))));
        assertEquals("NOT_LOGGED/NOT_INCLUDED", reason(verify(trust(), proof.replace("index 0", "index 1"))));
        assertEquals(VerdictCode.BAD_SIGNATURE, verify(trust(), another).verdict());
    }

    @Test
    void what_a_retired_key_signed_in_its_time_stays_good() {
        var later = trustWith(Optional.of(ISSUED.plus(Duration.ofDays(1))), Optional.empty());
        assertEquals(VerdictCode.VALID, verify(later).verdict());
        assertEquals(VerdictCode.VALID, verify(later, proof).verdict());
    }

    @Test
    void what_a_retired_key_signed_afterwards_is_refused() {
        var before = trustWith(Optional.of(ISSUED.minus(Duration.ofDays(1))), Optional.empty());
        assertEquals("KEY_RETIRED", reason(verify(before)));
        assertEquals(VerdictCode.BAD_SIGNATURE, verify(before).verdict());
    }

    @Test
    void a_label_dated_back_is_caught_by_the_log() {
        var retired = trustWith(Optional.of(ISSUED.plus(Duration.ofDays(1))), Optional.empty());
        var late = TestLog.proof(facts(), jwt, ISSUED.plus(Duration.ofDays(2)));
        assertEquals("KEY_RETIRED", reason(verify(retired, late)));
    }

    @Test
    void what_was_logged_before_a_key_was_lost_stays_good() {
        assertEquals(
                VerdictCode.VALID, verify(lost(ISSUED.plusSeconds(60)), proof).verdict());
    }

    @Test
    void what_was_logged_after_a_key_was_lost_is_refused() {
        assertEquals("KEY_COMPROMISED", reason(verify(lost(ISSUED.plusSeconds(1)), proof)));
        assertEquals("KEY_COMPROMISED", reason(verify(lost(ISSUED.plusSeconds(2)), proof)));
    }

    @Test
    void without_a_proof_the_date_on_a_label_says_nothing_against_a_lost_key() {
        assertEquals("KEY_COMPROMISED", reason(verify(lost(ISSUED.plus(Duration.ofDays(30))))));
    }

    @Test
    void the_proof_of_one_signature_does_not_stand_for_another_by_the_same_key() {
        var forged = jwt();
        assertEquals(
                "KEY_COMPROMISED",
                reason(VerifierFixture.verify(
                        new Artefact.Credential(forged), lost(ISSUED.plusSeconds(60)), records(proof))));
    }

    private static Trust lost(Instant at) {
        return trustWith(Optional.empty(), Optional.of(at));
    }

    private Result verify(Trust trust, String... proofs) {
        return VerifierFixture.verify(new Artefact.Credential(jwt), trust, records(proofs));
    }
}
