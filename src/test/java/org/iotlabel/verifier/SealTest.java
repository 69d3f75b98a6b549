package org.iotlabel.verifier;

import static org.iotlabel.verifier.VerifierFixture.NOW;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.iotlabel.cose.Base45;
import org.iotlabel.signing.KeyRole;
import org.junit.jupiter.api.Test;

/** Offline seals; what their form allows is tested beside it, in {@code cose}. */
class SealTest {
    private final byte[] seal = TestSeals.of(VerifierFixture.facts(), VerifierFixture.key());

    @Test
    void a_seal_beside_its_credential_is_as_good_as_that() {
        assertEquals(FileKind.SEAL, FileKind.of(seal));
        assertEquals("none", reason(verify(seal, records(jwt()))));
        var text = Base45.encode(seal);
        assertEquals("none", reason(VerifierFixture.verify(new Artefact.Text(text), trust(), records(jwt()))));
        var code = TestPictures.encoded(TestPictures.code(text), "png");
        assertEquals("none", reason(VerifierFixture.verify(new Artefact.Picture(code), trust(), records(jwt()))));
    }

    @Test
    void a_seal_alone_says_nothing_of_where_the_label_stands() {
        var result = verify(seal, records());
        assertEquals("STATUS_UNAVAILABLE/NO_REFERENCE", reason(result));
        assertEquals(VerdictCode.STATUS_STALE, result.verdict());
        assertEquals(VerifierFixture.SERIAL, result.serial().orElseThrow());
    }

    @Test
    void a_seal_with_any_one_bit_changed_is_refused() {
        var verifier = new Verifier(trust(), records(jwt()));
        var accepted = IntStream.range(0, seal.length * 8)
                .parallel()
                .filter(bit -> {
                    var changed = seal.clone();
                    changed[bit / 8] ^= (byte) (1 << bit % 8);
                    var result = verifier.verify(new Artefact.Seal(changed), Question.at(NOW));
                    return result.serial().isPresent() || result.verdict().isTrusted();
                })
                .boxed()
                .toList();
        assertTrue(seal.length * 8 > 1_000);
        assertEquals(java.util.List.of(), accepted);
    }

    @Test
    void a_seal_that_says_more_than_its_credential_is_refused() {
        var better = TestSeals.of(VerifierFixture.facts(), VerifierFixture.key(), 3);
        assertEquals("MALFORMED", reason(verify(better, records(jwt()))));
    }

    @Test
    void a_seal_by_another_key_of_ours_is_refused() {
        var other = TestSeals.of(VerifierFixture.facts(), VerifierFixture.KEYS.of(KeyRole.STATUS));
        assertEquals("UNKNOWN_KEY/UNKNOWN_KEY", reason(verify(other, records(jwt()))));
    }

    @Test
    void a_seal_alone_under_a_lost_key_is_refused() {
        var lost = VerifierFixture.trustWith(Optional.empty(), Optional.of(NOW.minus(Duration.ofDays(1))));
        assertEquals("KEY_COMPROMISED", reason(VerifierFixture.verify(new Artefact.Seal(seal), lost, records())));
    }

    private static Result verify(byte[] seal, Records records) {
        return VerifierFixture.verify(new Artefact.Seal(seal), trust(), records);
    }
}
