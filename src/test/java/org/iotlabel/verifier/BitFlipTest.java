package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.iotlabel.verifier.VerifierFixture.records;
import static org.iotlabel.verifier.VerifierFixture.trust;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every single bit of a signed document counts. */
class BitFlipTest {
    private final Verifier verifier = new Verifier(trust(), records());
    /** Shorter than others, as each flip in the payload is the same to the one hash that is signed. */
    private final String jwt = VerifierFixture.jwt(VerifierFixture.facts(BitFlipTest::shorten));

    @Test
    void a_credential_with_any_one_bit_changed_is_refused() {
        assertTrue(jwt.length() * 8 > 20_000);
        var document = jwt.getBytes(ISO_8859_1);
        assertTrue(opens(document), "the good one opens");
        var accepted = IntStream.range(0, document.length * 8)
                .parallel()
                .filter(bit -> opens(flipped(document, bit)))
                .boxed()
                .toList();
        assertEquals(List.of(), accepted);
    }

    /** The last letter of a part has bits to spare, so that several texts would be one credential. */
    @Test
    void another_text_of_the_same_bytes_is_refused() {
        var tried = 0;
        for (var part : jwt.split("\\.")) {
            for (var letter : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=".toCharArray()) {
                var other = letter == '=' ? part + "=".repeat((4 - part.length() % 4) % 4) : ending(part, letter);
                if (!other.equals(part) && Arrays.equals(bytes(part), bytes(other))) {
                    tried++;
                    var result = verifier.verify(
                            new Artefact.Credential(jwt.replace(part, other)), Question.at(VerifierFixture.NOW));
                    assertEquals("UNREADABLE/UNREADABLE", VerifierFixture.reason(result), other);
                }
            }
        }
        assertTrue(tried >= 16, tried + " texts");
    }

    private static String ending(String part, char letter) {
        return part.substring(0, part.length() - 1) + letter;
    }

    private static byte[] bytes(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static void shorten(ObjectNode facts) {
        List.of("features", "verdicts", "containment")
                .forEach(one -> ((ObjectNode) facts.path("facts")).putObject(one));
        ((ObjectNode) facts.at("/product/updates")).put("how", "By cable.");
    }

    private boolean opens(byte[] jwt) {
        var artefact = new Artefact.Credential(new String(jwt, ISO_8859_1));
        var result = verifier.verify(artefact, Question.at(VerifierFixture.NOW));
        return VerifierFixture.line(result, Stage.INTEGRITY).outcome() != Finding.Outcome.FAIL;
    }

    private static byte[] flipped(byte[] document, int bit) {
        var changed = document.clone();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return changed;
    }
}
