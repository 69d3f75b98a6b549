package org.iotlabel.cose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.iotlabel.cose.CborItem.Bytes;
import org.iotlabel.cose.CborItem.Items;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Tagged;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseRefused.Reason;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.api.Test;

class CoseSign1Test {
    private static final String TYPE = "application/vnd.example+cwt";
    private static final byte[] PAYLOAD = "a payload".getBytes(UTF_8);

    // Opening a keystore takes long on purpose.
    private static final SigningKeys KEYS = TestKeystore.keys();

    private final SigningKey key = KEYS.of(KeyRole.LABEL);
    private final Function<String, Optional<PublishedKey>> keys =
            kid -> KEYS.published().find(KeyRole.LABEL, kid);
    private final byte[] message = CoseSign1.sign(key, TYPE, PAYLOAD);

    @Test
    void what_is_signed_is_verified_and_read() {
        assertArrayEquals(PAYLOAD, CoseSign1.verify(message, TYPE, keys));
        assertEquals(CoseSign1.length(key, TYPE, PAYLOAD), message.length);
    }

    @Test
    void a_library_of_others_verifies_it_with_the_published_key() throws Exception {
        var tagged = (CBORTaggedItem) new CBORDecoder(message).next();
        assertEquals(18, tagged.getTagNumber().intValue());
        var read = COSESign1.build(tagged.getTagContent());
        assertTrue(new COSEVerifier(key.published().publicKey()).verify(read));
        assertEquals(TYPE, read.getProtectedHeader().getParameters().get(16));
    }

    @Test
    void every_flip_of_one_bit_is_refused() {
        for (int bit = 0; bit < message.length * 8; bit++) {
            var flipped = message.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThrows(CoseRefused.class, () -> CoseSign1.verify(flipped, TYPE, keys), "bit " + bit);
        }
    }

    @Test
    void every_cut_is_refused() {
        for (int length = 0; length < message.length; length++) {
            var cut = Arrays.copyOf(message, length);
            assertThrows(CoseRefused.class, () -> CoseSign1.verify(cut, TYPE, keys));
        }
    }

    @Test
    void another_type_is_refused() {
        refused(Reason.WRONG_TYPE, CoseSign1.sign(key, "application/cwt", PAYLOAD));
        refused(Reason.WRONG_TYPE, signed(Map.of(1L, new Number(-7), 4L, kid())));
        refused(Reason.WRONG_TYPE, signed(Map.of(1L, new Number(-7), 4L, kid(), 16L, new Number(61))));
    }

    @Test
    void a_key_of_another_role_and_no_key_are_refused() {
        refused(Reason.UNKNOWN_KEY, CoseSign1.sign(KEYS.of(KeyRole.STATUS), TYPE, PAYLOAD));
        refused(Reason.UNKNOWN_KEY, signed(Map.of(1L, new Number(-7), 16L, new Text(TYPE))));
        refused(
                Reason.UNKNOWN_KEY,
                signed(Map.of(1L, new Number(-7), 4L, new Bytes(new byte[3000]), 16L, new Text(TYPE))));
    }

    @Test
    void another_algorithm_is_refused_whatever_the_key() {
        for (var algorithm : List.of(new Number(-8), new Number(-35), new Number(5), new Text("ES256"))) {
            refused(Reason.WRONG_ALGORITHM, signed(Map.of(1L, algorithm, 4L, kid(), 16L, new Text(TYPE))));
        }
        refused(Reason.WRONG_ALGORITHM, signed(Map.of(4L, kid(), 16L, new Text(TYPE))));
    }

    @Test
    void a_critical_header_is_refused_even_for_what_is_understood() {
        var critical = new Items(List.of(new Number(1)));
        refused(
                Reason.CRITICAL_HEADER,
                signed(Map.of(1L, new Number(-7), 2L, critical, 4L, kid(), 16L, new Text(TYPE))));
    }

    @Test
    void a_signature_over_something_else_is_refused() {
        refused(Reason.BAD_SIGNATURE, with(2, new Bytes("another".getBytes(UTF_8))));
        refused(Reason.BAD_SIGNATURE, with(3, new Bytes(new byte[64])));
        refused(Reason.BAD_SIGNATURE, with(3, new Bytes(new byte[0])));
        refused(Reason.BAD_SIGNATURE, with(3, new Bytes(Arrays.copyOf(new byte[0], 72))));
    }

    @Test
    void what_the_signature_does_not_cover_must_not_be_there() {
        refused(Reason.NOT_SIGN1, with(1, new Members(Map.of(4L, kid()))));
    }

    @Test
    void other_forms_of_messages_are_refused() {
        var parts = parts();
        refused(Reason.NOT_SIGN1, new Items(parts).bytes());
        refused(Reason.NOT_SIGN1, new Tagged(98, new Items(parts)).bytes());
        refused(Reason.NOT_SIGN1, new Tagged(18, new Items(parts.subList(0, 3))).bytes());
        refused(Reason.NOT_SIGN1, with(0, new Bytes(new Number(1).bytes())));
        refused(Reason.NOT_SIGN1, with(2, new Text("a payload")));
        refused(Reason.TRAILING_BYTES, Arrays.copyOf(message, message.length + 1));
        refused(Reason.NOT_CBOR, with(0, new Bytes(new byte[0])));
    }

    @Test
    void two_signatures_of_one_content_differ_and_both_hold() {
        var again = CoseSign1.sign(key, TYPE, PAYLOAD);
        assertNotEquals(
                List.of(parts().get(3)),
                List.of(((Items) ((Tagged) CborItem.read(again)).content())
                        .items()
                        .get(3)));
        assertArrayEquals(PAYLOAD, CoseSign1.verify(again, TYPE, keys));
    }

    private void refused(Reason reason, byte[] other) {
        assertEquals(
                reason,
                assertThrows(CoseRefused.class, () -> CoseSign1.verify(other, TYPE, keys))
                        .reason());
    }

    private List<CborItem> parts() {
        return ((Items) ((Tagged) CborItem.read(message)).content()).items();
    }

    private byte[] with(int place, CborItem other) {
        var parts = new java.util.ArrayList<>(parts());
        parts.set(place, other);
        return new Tagged(18, new Items(parts)).bytes();
    }

    /** Rightly signed, under a header of any kind. */
    private byte[] signed(Map<Long, CborItem> header) {
        var written = new Bytes(new Members(header).bytes());
        var payload = new Bytes(PAYLOAD);
        var structure = new Items(List.of(new Text("Signature1"), written, new Bytes(new byte[0]), payload));
        return new Tagged(
                        18,
                        new Items(List.of(
                                written, new Members(Map.of()), payload, new Bytes(key.sign(structure.bytes())))))
                .bytes();
    }

    private CborItem kid() {
        return new Bytes(java.util.Base64.getUrlDecoder().decode(key.kid()));
    }
}
