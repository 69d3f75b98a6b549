package org.iotlabel.statuslist;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.iotlabel.statuslist.ForgedList.ISSUER;
import static org.iotlabel.statuslist.ForgedList.NOW;
import static org.iotlabel.statuslist.ForgedList.SUSPENSIONS;
import static org.iotlabel.statuslist.ForgedList.TOKEN;
import static org.iotlabel.statuslist.ForgedList.base64;
import static org.iotlabel.statuslist.ForgedList.credential;
import static org.iotlabel.statuslist.ForgedList.list;
import static org.iotlabel.statuslist.ForgedList.signed;
import static org.iotlabel.statuslist.ForgedList.signedCredential;
import static org.iotlabel.statuslist.ForgedList.subject;
import static org.iotlabel.statuslist.ForgedList.token;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.TestKeystore;
import org.iotlabel.statuslist.StatusListRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What a stranger's reader takes, and every attack that it refuses, each with the right reason. */
class StatusListReaderTest {
    private static final byte[] ALL_VALID = new byte[StatusBits.ENTRIES / 4];
    private final StatusListReader reader =
            new StatusListReader(TestKeystore.keys().published(), ISSUER);

    @Test
    void a_good_list_says_what_it_says_and_how_old_it_is() {
        var read = read(signed(token()));
        assertEquals(StatusValue.VALID, read.at(131_071));
        assertEquals(NOW, read.issuedAt());
        assertEquals(NOW.plusSeconds(60), read.expiresAt());
        var bits = readCredential(signedCredential(credential()));
        assertFalse(bits.isSetAt(131_071));
        assertEquals(NOW, bits.issuedAt());
        assertEquals(NOW.plusSeconds(60), bits.expiresAt());
    }

    @Test
    void an_issuer_may_be_told_as_an_object() {
        var told = credential();
        told.put("issuer", Map.of("id", ISSUER, "name", "Scheme"));
        assertFalse(readCredential(signedCredential(told)).isSetAt(0));
    }

    @Test
    void garbage_is_refused() {
        refused(Reason.UNREADABLE, () -> read("nothing".getBytes(US_ASCII)));
        refused(Reason.UNREADABLE, () -> read(new byte[0]));
        refused(Reason.UNREADABLE, () -> read(new byte[] {(byte) 0xFF, '.', '.'}));
        var noise = new byte[400_000];
        new Random(7).nextBytes(noise);
        refused(Reason.UNREADABLE, () -> read(noise));
    }

    @Test
    void what_is_no_list_is_refused() {
        var label = CanonicalJson.of(token()).bytes();
        refused(Reason.WRONG_TYPE, () -> read(signed(KeyRole.STATUS, "vc+jwt", label)));
        refused(Reason.WRONG_TYPE, () -> readCredential(signed(token())));
        var other = credential();
        other.put("type", List.of("VerifiableCredential", "IotLabelCredential"));
        refused(Reason.WRONG_TYPE, () -> readCredential(signedCredential(other)));
    }

    @Test
    void a_list_signed_with_a_key_for_labels_is_refused() {
        var payload = CanonicalJson.of(token()).bytes();
        refused(Reason.UNKNOWN_KEY, () -> read(signed(KeyRole.LABEL, "statuslist+jwt", payload)));
    }

    @Test
    void a_header_that_was_tampered_with_is_refused() {
        var good = signed(token());
        String kid = TestKeystore.keys().published().kidsOf(KeyRole.STATUS).getFirst();
        refused(Reason.WRONG_ALGORITHM, () -> read(ForgedList.under(header("none", kid), good)));
        refused(Reason.WRONG_ALGORITHM, () -> read(ForgedList.under(header("HS256", kid), good)));
        refused(Reason.UNKNOWN_KEY, () -> read(ForgedList.under(header("ES256", "../../etc"), good)));
        var critical = Map.of("alg", "ES256", "kid", kid, "typ", "statuslist+jwt", "crit", List.of("b64"));
        refused(Reason.CRITICAL_HEADER, () -> read(ForgedList.under(critical, good)));
        var more = Map.of("alg", "ES256", "kid", kid, "typ", "statuslist+jwt", "jwk", Map.of("kty", "EC"));
        refused(Reason.BAD_SIGNATURE, () -> read(ForgedList.under(more, good)));
    }

    @Test
    void a_list_that_was_changed_after_signing_is_refused() {
        var parts = new String(signed(token()), US_ASCII).split("\\.");
        var changed = token();
        changed.put("exp", NOW.plusSeconds(90_000).getEpochSecond());
        var forged = parts[0] + "." + base64(CanonicalJson.of(changed).bytes()) + "." + parts[2];
        refused(Reason.BAD_SIGNATURE, () -> read(forged.getBytes(US_ASCII)));
    }

    @Test
    void a_list_of_another_issuer_or_of_the_same_issuer_is_not_the_one_that_was_asked_for() {
        refused(Reason.OTHER_ISSUER, () -> read(with("iss", "did:web:other.example")));
        refused(Reason.OTHER_ISSUER, () -> readCredential(withCredential("issuer", "did:web:other.example")));
        refused(Reason.OTHER_LIST, () -> read(with("sub", TOKEN + "0")));
        refused(Reason.OTHER_LIST, () -> readCredential(withCredential("id", TOKEN + "/revocation")));
        refused(Reason.OTHER_LIST, () -> reader.token(signed(token()), URI.create("https://label.example/1"), NOW));
    }

    @Test
    void a_list_for_another_purpose_is_refused() {
        refused(
                Reason.WRONG_PURPOSE,
                () -> reader.credential(signedCredential(credential()), SUSPENSIONS, StatusPurpose.REVOCATION, NOW));
    }

    @Test
    void a_list_counts_from_its_beginning_to_its_end_and_no_longer() {
        read(signed(token()), NOW.minusSeconds(60));
        refused(Reason.NOT_YET, () -> read(signed(token()), NOW.minusSeconds(61)));
        read(signed(token()), NOW.plusSeconds(59));
        refused(Reason.STALE, () -> read(signed(token()), NOW.plusSeconds(60)));
        refused(
                Reason.STALE,
                () -> reader.credential(
                        signedCredential(credential()), SUSPENSIONS, StatusPurpose.SUSPENSION, NOW.plusSeconds(60)));
        refused(
                Reason.NOT_YET,
                () -> reader.credential(
                        signedCredential(credential()), SUSPENSIONS, StatusPurpose.SUSPENSION, NOW.minusSeconds(61)));
    }

    @Test
    void a_list_without_an_end_or_of_another_form_is_refused() {
        for (var member : List.of("iat", "exp")) {
            refused(Reason.MALFORMED, () -> read(with(member, "soon")));
            refused(Reason.MALFORMED, () -> read(with(member, 9e18)));
            refused(Reason.MALFORMED, () -> read(without(member)));
        }
        refused(Reason.MALFORMED, () -> readCredential(withCredential("validUntil", "soon")));
        refused(Reason.MALFORMED, () -> read(without("status_list")));
        refused(Reason.MALFORMED, () -> read(with("status_list", list(3, ALL_VALID))));
        refused(Reason.MALFORMED, () -> read(with("status_list", Map.of("bits", 2, "lst", 7))));
        refused(Reason.MALFORMED, () -> read(signed(KeyRole.STATUS, "statuslist+jwt", "{]".getBytes(US_ASCII))));
        refused(Reason.MALFORMED, () -> readCredential(withCredential("credentialSubject", Map.of("type", "Other"))));
        var twice = "{\"iss\":\"" + ISSUER + "\",\"iss\":\"did:web:other.example\"}";
        refused(Reason.MALFORMED, () -> read(signed(KeyRole.STATUS, "statuslist+jwt", twice.getBytes(US_ASCII))));
    }

    @Test
    void what_is_not_encoded_as_it_must_be_is_refused() {
        refused(Reason.BAD_ENCODING, () -> read(with("status_list", Map.of("bits", 2, "lst", "ä+/"))));
        refused(Reason.BAD_ENCODING, () -> read(with("status_list", Map.of("bits", 2, "lst", "eA=="))));
        var gzip = base64(Compression.gzip(new byte[StatusBits.ENTRIES / 8]));
        refused(Reason.BAD_ENCODING, () -> readCredential(encoded(gzip)));
        refused(Reason.BAD_ENCODING, () -> readCredential(encoded("z" + gzip)));
        refused(Reason.BAD_ENCODING, () -> readCredential(encoded("")));
    }

    @Test
    void what_cannot_be_unpacked_whole_is_refused() {
        var zlib = ForgedList.cut(Compression.zlib(ALL_VALID));
        refused(Reason.BAD_COMPRESSION, () -> read(with("status_list", Map.of("bits", 2, "lst", base64(zlib)))));
        var gzip = ForgedList.cut(Compression.gzip(new byte[StatusBits.ENTRIES / 8]));
        refused(Reason.BAD_COMPRESSION, () -> readCredential(encoded("u" + base64(gzip))));
        refused(Reason.BAD_COMPRESSION, () -> read(with("status_list", Map.of("bits", 2, "lst", ""))));
        refused(Reason.BAD_COMPRESSION, () -> readCredential(encoded("u" + base64(Compression.zlib(ALL_VALID)))));
        refused(
                Reason.BAD_COMPRESSION,
                () -> read(with("status_list", Map.of("bits", 2, "lst", base64(Compression.gzip(ALL_VALID))))));
    }

    @Test
    void a_bomb_is_not_unpacked() {
        var bomb = new byte[64 << 20];
        refused(Reason.TOO_LARGE, () -> read(with("status_list", list(2, bomb))));
        refused(Reason.TOO_LARGE, () -> readCredential(encoded("u" + base64(Compression.gzip(bomb)))));
        var most = new byte[EncodedList.MOST_ENTRIES / 4];
        assertEquals(
                EncodedList.MOST_ENTRIES,
                read(with("status_list", list(2, most))).size());
        refused(Reason.TOO_LARGE, () -> read(with("status_list", list(2, new byte[most.length + 1]))));
    }

    @Test
    void a_list_that_hides_nobody_is_refused() {
        refused(Reason.TOO_SHORT, () -> read(with("status_list", list(2, new byte[StatusBits.ENTRIES / 4 - 1]))));
        var few = Compression.gzip(new byte[StatusBits.ENTRIES / 8 - 1]);
        refused(Reason.TOO_SHORT, () -> readCredential(encoded("u" + base64(few))));
    }

    @Test
    void a_place_outside_of_the_list_is_refused() {
        var read = read(signed(token()));
        refused(Reason.INDEX_OUT_OF_RANGE, () -> read.at(131_072));
        refused(Reason.INDEX_OUT_OF_RANGE, () -> read.at(-1));
        var bits = readCredential(signedCredential(credential()));
        refused(Reason.INDEX_OUT_OF_RANGE, () -> bits.isSetAt(131_072));
        refused(Reason.INDEX_OUT_OF_RANGE, () -> bits.isSetAt(-1));
    }

    @Test
    void a_value_that_means_nothing_here_is_never_good() {
        var values = new byte[2 * ALL_VALID.length];
        values[0] = 0b0100_0011;
        var read = read(with("status_list", list(4, values)));
        assertEquals(StatusValue.ENDED, read.at(0));
        refused(Reason.UNKNOWN_VALUE, () -> read.at(1));
    }

    /** The values and the bytes of the two examples in section 4.1 of the Token Status List. */
    @Test
    void the_examples_of_the_specification_are_read_as_it_says() {
        var two = ALL_VALID.clone();
        two[0] = (byte) 0xC9;
        two[1] = 0x44;
        two[2] = (byte) 0xF9;
        assertCodes(read(with("status_list", list(2, two))), 1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3);
        var one = new byte[StatusBits.ENTRIES / 8];
        one[0] = (byte) 0xB9;
        one[1] = (byte) 0xA3;
        assertCodes(read(with("status_list", list(1, one))), 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1);
    }

    private static void assertCodes(TokenStatusList read, int... codes) {
        for (int index = 0; index < codes.length; index++) {
            assertEquals(codes[index], read.codeAt(index), "at " + index);
        }
    }

    private TokenStatusList read(byte[] jwt) {
        return read(jwt, NOW);
    }

    private TokenStatusList read(byte[] jwt, Instant now) {
        return reader.token(jwt, TOKEN, now);
    }

    private BitstringStatusList readCredential(byte[] jwt) {
        return reader.credential(jwt, SUSPENSIONS, StatusPurpose.SUSPENSION, NOW);
    }

    private static byte[] with(String member, Object value) {
        var changed = token();
        changed.put(member, value);
        return signed(changed);
    }

    private static byte[] without(String member) {
        var changed = token();
        changed.remove(member);
        return signed(changed);
    }

    private static byte[] withCredential(String member, Object value) {
        var changed = credential();
        changed.put(member, value);
        return signedCredential(changed);
    }

    private static byte[] encoded(String list) {
        return withCredential("credentialSubject", subject("suspension", list));
    }

    private static Map<String, String> header(String alg, String kid) {
        return Map.of("alg", alg, "kid", kid, "typ", "statuslist+jwt");
    }

    private static void refused(Reason reason, Executable reading) {
        assertEquals(reason, assertThrows(StatusListRefused.class, reading).reason());
    }
}
