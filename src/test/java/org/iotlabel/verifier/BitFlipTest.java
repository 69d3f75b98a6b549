package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every single bit of a signed document counts. */
class BitFlipTest {
    private final Verifier verifier = new Verifier(trust(), records());

    @Test
    void a_credential_with_any_one_bit_changed_is_refused() {
        var jwt = VerifierFixture.jwt(VerifierFixture.facts(BitFlipTest::shorten));
        var bits = bits(jwt);
        assertTrue(bits.size() > 3_000);
        assertEquals(List.of(), accepted(jwt.getBytes(ISO_8859_1), bits));
    }

    /**
     * Every bit of the header and of the signature; of the payload, where each flip is the same to the one hash that is
     * signed, one bit of every letter, each of the eight in its turn.
     */
    private static List<Integer> bits(String jwt) {
        var payload = jwt.indexOf('.') + 1;
        var signature = jwt.lastIndexOf('.');
        return IntStream.range(0, jwt.length() * 8)
                .filter(bit -> bit / 8 < payload || bit / 8 >= signature || bit % 8 == bit / 8 % 8)
                .boxed()
                .toList();
    }

    private static void shorten(ObjectNode facts) {
        List.of("features", "verdicts", "containment")
                .forEach(one -> ((ObjectNode) facts.path("facts")).putObject(one));
    }

    private List<Integer> accepted(byte[] document, List<Integer> bits) {
        return bits.parallelStream()
                .filter(bit -> isTrusted(flipped(document, bit)))
                .toList();
    }

    private boolean isTrusted(byte[] jwt) {
        var artefact = new Artefact.Credential(new String(jwt, ISO_8859_1));
        return verifier.verify(artefact, Question.at(VerifierFixture.NOW))
                .verdict()
                .isTrusted();
    }

    private static byte[] flipped(byte[] document, int bit) {
        var changed = document.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
