package org.iotlabel.label;

import static org.iotlabel.label.LabelFactsFixture.aLabel;
import static org.iotlabel.label.LabelFactsFixture.product;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CborItem;
import org.iotlabel.cose.CborItem.Members;
import org.iotlabel.cose.CborItem.Number;
import org.iotlabel.cose.CborItem.Text;
import org.iotlabel.cose.CoseRefused;
import org.iotlabel.cose.CoseRefused.Reason;
import org.iotlabel.cose.CoseSign1;
import org.iotlabel.qrcode.QrCode;
import org.iotlabel.scheme.Grade;
import org.iotlabel.signing.JwsVerifier;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.SignatureRefused;
import org.iotlabel.signing.SigningKey;
import org.iotlabel.signing.SigningKeys;
import org.iotlabel.signing.TestKeystore;
import org.junit.jupiter.api.Test;

class OfflineSealTest {
    // Opening a keystore takes long on purpose.
    private static final SigningKeys KEYS = TestKeystore.keys();

    private final SigningKey key = KEYS.of(KeyRole.LABEL);
    private final Function<String, Optional<PublishedKey>> keys =
            kid -> KEYS.published().find(KeyRole.LABEL, kid);
    private final LabelFacts facts = aLabel();

    @Test
    void a_stranger_reads_the_gist_of_the_label_from_its_text() {
        var seal = OfflineSeal.verify(text(facts), keys);
        assertEquals("did:web:label.example", seal.issuer());
        assertEquals("4K7M-2QWX-Y", seal.serial().toString());
        assertEquals(facts.validFrom(), seal.validFrom());
        assertEquals(facts.validUntil(), seal.validUntil());
        assertEquals(facts.canonical().digest(), seal.digest());
        assertEquals(2, seal.level());
        assertEquals(Grade.B, seal.grade());
        assertEquals(72, seal.score());
        assertEquals(Optional.of(YearMonth.of(2031, 6)), seal.supportUntil());
        assertEquals("1.0", seal.baseline());
        assertEquals(Optional.of("Heron T1"), seal.model());
        assertEquals(Optional.of("Heron Instruments Ltd"), seal.maker());
        assertEquals(List.of("09520000000011"), seal.gtins());
    }

    @Test
    void a_library_of_others_reads_the_same_claims() throws Exception {
        var tagged = (CBORTaggedItem) new CBORDecoder(SealMaking.seal(facts, key)).next();
        var payload =
                (byte[]) COSESign1.build(tagged.getTagContent()).getPayload().parse();
        var claims = ((CBORPairList) new CBORDecoder(payload).next()).parse();
        assertEquals("did:web:label.example", claims.get(1));
        assertEquals("4K7M2QWXY", claims.get(2));
        assertEquals(facts.validUntil().getEpochSecond(), ((java.lang.Number) claims.get(4)).longValue());
    }

    @Test
    void its_text_is_short_and_of_the_letters_of_a_qr_code() {
        var text = text(facts);
        assertTrue(text.length() <= 500, text.length() + " letters");
        assertTrue(
                QrCode.dense(text).version() <= 14,
                "modules on a side: " + QrCode.dense(text).size());
    }

    @Test
    void what_would_make_it_too_long_is_left_out_in_the_written_order() {
        var many = aLabel(json -> {
            var gtins = product(json).putArray("gtins");
            for (int i = 0; i < 20; i++) {
                gtins.add("9520000000011");
            }
        });
        var withoutGtins = OfflineSeal.verify(text(many), keys);
        assertTrue(withoutGtins.gtins().isEmpty());
        assertTrue(withoutGtins.maker().isPresent() && withoutGtins.model().isPresent());

        var longest = aLabel(json -> {
            product(json).put("model", "智".repeat(100));
            ((ObjectNode) product(json).get("manufacturer")).put("name", "M".repeat(120));
        });
        var shortest = OfflineSeal.verify(text(longest), keys);
        assertTrue(shortest.maker().isEmpty() && shortest.model().isEmpty());
        assertEquals(longest.canonical().digest(), shortest.digest());
        assertTrue(text(longest).length() <= 500);
    }

    @Test
    void the_longest_host_that_the_main_code_holds_leaves_room_for_the_seal() {
        var host = "a".repeat(54) + ".label.example.org";
        var longest = aLabel(json -> ((ObjectNode) json.get("issuer")).put("id", "did:web:" + host));
        assertTrue(text(longest).length() <= 500);
    }

    @Test
    void a_label_without_promised_support_says_none() {
        var none = aLabel(json -> product(json).remove("supportUntil"));
        assertEquals(Optional.empty(), OfflineSeal.verify(text(none), keys).supportUntil());
    }

    @Test
    void every_flip_of_one_letter_is_refused() {
        var text = text(facts);
        for (int i = 0; i < text.length(); i++) {
            var letters = new StringBuilder(text);
            letters.setCharAt(i, letters.charAt(i) == 'A' ? 'B' : 'A');
            assertThrows(CoseRefused.class, () -> OfflineSeal.verify(letters.toString(), keys), "letter " + i);
        }
    }

    @Test
    void a_claims_set_that_lacks_or_bends_something_is_refused_although_it_is_signed() {
        var claims = (Members) CborItem.read(SealClaims.write(OfflineSeal.of(facts)));
        var label = claims.get(-65537, Members.class).orElseThrow();
        var wrong = new ArrayList<Members>();
        for (long claim : List.of(1L, 2L, 4L, 5L, -65537L)) {
            wrong.add(claims.with(claim, Optional.empty()));
            wrong.add(claims.with(claim, Optional.of(new CborItem.Items(List.of()))));
        }
        for (long member : List.of(1L, 2L, 3L, 4L, 6L)) {
            wrong.add(claims.with(-65537, Optional.of(label.with(member, Optional.empty()))));
        }
        wrong.add(claims.with(2, Optional.of(new Text("4K7M2QWXZ"))));
        wrong.add(claims.with(4, Optional.of(new Number(Long.MAX_VALUE))));
        wrong.add(claims.with(-65537, Optional.of(label.with(2, Optional.of(new Number(4))))));
        wrong.add(claims.with(-65537, Optional.of(label.with(3, Optional.of(new Number(0))))));
        wrong.add(claims.with(-65537, Optional.of(label.with(4, Optional.of(new Number(101))))));
        wrong.add(claims.with(-65537, Optional.of(label.with(5, Optional.of(new Number(Long.MAX_VALUE))))));
        wrong.add(claims.with(
                -65537, Optional.of(label.with(9, Optional.of(new CborItem.Items(List.of(new Text("1"))))))));
        for (var one : wrong) {
            refused(Reason.WRONG_CLAIMS, CoseSign1.sign(key, OfflineSeal.TYPE, one.bytes()));
        }
        refused(Reason.WRONG_CLAIMS, CoseSign1.sign(key, OfflineSeal.TYPE, new Number(1).bytes()));
    }

    @Test
    void a_text_longer_than_any_code_is_refused_unread() {
        assertEquals(
                Reason.TOO_LONG,
                assertThrows(CoseRefused.class, () -> OfflineSeal.verify("A".repeat(1_000_000), keys))
                        .reason());
    }

    @Test
    void the_jwt_of_a_label_and_its_seal_do_not_pass_for_each_other() {
        var jwt = CertificateFixture.sources(facts).jwt();
        assertThrows(CoseRefused.class, () -> OfflineSeal.verify(jwt, keys));
        assertTrue(credential(jwt).length > 0, "it passes as what it is");
        assertThrows(SignatureRefused.class, () -> credential(text(facts)));
    }

    private static byte[] credential(String jwt) {
        return JwsVerifier.verify(jwt, LabelCredential.MEDIA.typ(), KEYS.published(), KeyRole.LABEL);
    }

    private String text(LabelFacts facts) {
        return Base45.encode(SealMaking.seal(facts, key));
    }

    private void refused(Reason reason, byte[] message) {
        assertEquals(
                reason,
                assertThrows(CoseRefused.class, () -> OfflineSeal.verify(message, keys))
                        .reason());
    }
}
