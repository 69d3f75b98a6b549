package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every single bit of a signed document counts. */
class BitFlipTest {
    private final Verifier verifier = new Verifier(trust(), records());

    @Test
    void a_credential_with_any_one_bit_changed_is_refused() {
        // A short label: each bit costs a check of a signature.
        var jwt = VerifierFixture.jwt(VerifierFixture.facts(BitFlipTest::shorten)).getBytes(ISO_8859_1);
        assertTrue(jwt.length * 8 > 20_000);
        assertEquals(List.of(), accepted(jwt, bytes -> new Artefact.Credential(new String(bytes, ISO_8859_1))));
    }

    private static void shorten(ObjectNode facts) {
        List.of("features", "verdicts", "containment").forEach(one -> ((ObjectNode) facts.path("facts")).putObject(one));
    }

    private List<Integer> accepted(byte[] document, Function<byte[], Artefact> form) {
        return IntStream.range(0, document.length * 8)
                .parallel()
                .filter(bit -> verifier.verify(form.apply(flipped(document, bit)), Question.at(VerifierFixture.NOW))
                        .verdict()
                        .isTrusted())
                .boxed()
                .toList();
    }

    private static byte[] flipped(byte[] document, int bit) {
        var changed = document.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
