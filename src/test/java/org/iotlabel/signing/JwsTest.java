package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.util.Base64;
import java.util.Set;
import org.iotlabel.signing.SignatureRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle for what must hold, and the maker of what must not, is another implementation of JOSE (Nimbus). */
class JwsTest {

    private static final String TYP = "vc+jwt";
    private static final byte[] PAYLOAD = "{\"says\":\"ż\"}".getBytes(UTF_8);

    private final SigningKeys keys = TestKeystore.keys();
    private final PublicKeys published = keys.published();
    private final String kid = published.kidsOf(KeyRole.LABEL).getFirst();
    private final String jws = signed(PAYLOAD);

    @Test
    void what_was_signed_is_given_back() {
        assertArrayEquals(PAYLOAD, JwsVerifier.verify(jws, TYP, published, KeyRole.LABEL));
    }

    @Test
    void another_implementation_verifies_with_the_published_keys_alone() throws Exception {
        var parsed = JWSObject.parse(jws);
        var key = (ECKey)
                JWKSet.parse(published.jwks()).getKeyByKeyId(parsed.getHeader().getKeyID());
        assertTrue(parsed.verify(new ECDSAVerifier(key)));
        assertEquals("{\"alg\":\"ES256\",\"cty\":\"vc\",\"kid\":\"" + kid + "\",\"typ\":\"vc+jwt\"}", header(jws));
    }

    @Test
    void what_was_prepared_is_signed_unchanged_even_when_it_was_kept_as_text() {
        var kept = new SigningInput(new JwsSigner(keys)
                .prepare(KeyRole.LABEL, JwsMedia.of(TYP), PAYLOAD)
                .text());
        var signed = new JwsSigner(keys).sign(kept);
        assertTrue(signed.startsWith(kept.text() + "."));
        assertArrayEquals(PAYLOAD, JwsVerifier.verify(signed, TYP, published, KeyRole.LABEL));
    }

    @Test
    void a_key_that_is_not_here_signs_nothing() throws Exception {
        var foreign = new SigningInput(
                nimbus(new ECKeyGenerator(Curve.P_256).generate(), "stranger").split("\\.\\w+$")[0]);
        var refusal = assertThrows(SignatureRefused.class, () -> new JwsSigner(keys).sign(foreign));
        assertEquals(Reason.UNKNOWN_KEY, refusal.reason());
    }

    @Test
    void every_flip_of_a_single_bit_is_refused() {
        var bytes = jws.getBytes(UTF_8);
        for (int i = 0; i < bytes.length * 7; i++) {
            bytes[i / 7] ^= (byte) (1 << i % 7);
            var flipped = new String(bytes, UTF_8);
            assertThrows(SignatureRefused.class, () -> verify(flipped), flipped);
            bytes[i / 7] ^= (byte) (1 << i % 7);
        }
    }

    @Test
    void alg_none_is_refused_with_and_without_a_signature() {
        var unsigned = encoded("{\"alg\":\"none\",\"kid\":\"%s\",\"typ\":\"vc+jwt\"}") + "." + part(1) + ".";
        assertEquals(Reason.WRONG_ALGORITHM, refusal(unsigned));
        assertEquals(Reason.WRONG_ALGORITHM, refusal(unsigned + part(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"None", "ES384", "es256", "RS256", ""})
    void any_algorithm_but_the_key_s_own_is_refused(String alg) {
        var other = encoded("{\"alg\":\"" + alg + "\",\"kid\":\"%s\",\"typ\":\"vc+jwt\"}");
        assertEquals(Reason.WRONG_ALGORITHM, refusal(other + "." + part(1) + "." + part(2)));
    }

    @Test
    void the_public_key_is_no_shared_secret() throws Exception {
        var key = (ECKey) JWKSet.parse(published.jwks()).getKeys().getFirst();
        for (var secret :
                new byte[][] {key.toECPublicKey().getEncoded(), published.jwks().getBytes(UTF_8)}) {
            var forged = new JWSObject(header(JWSAlgorithm.HS256, kid), new Payload(PAYLOAD));
            forged.sign(new MACSigner(secret));
            assertEquals(Reason.WRONG_ALGORITHM, refusal(forged.serialize()));
        }
    }

    @Test
    void a_key_on_another_curve_under_our_name_is_refused() throws Exception {
        var forged = new JWSObject(header(JWSAlgorithm.ES384, kid), new Payload(PAYLOAD));
        forged.sign(new ECDSASigner(new ECKeyGenerator(Curve.P_384).generate()));
        assertEquals(Reason.WRONG_ALGORITHM, refusal(forged.serialize()));
        var parts = forged.serialize().split("\\.");
        assertEquals(Reason.BAD_SIGNATURE, refusal(part(0) + "." + part(1) + "." + parts[2]));
    }

    @Test
    void a_signature_by_another_key_under_our_name_is_refused() throws Exception {
        assertEquals(Reason.BAD_SIGNATURE, refusal(nimbus(new ECKeyGenerator(Curve.P_256).generate(), kid)));
    }

    @Test
    void a_signature_of_zeros_is_refused() {
        var zeros = Base64Url.encode(new byte[64]);
        assertEquals(Reason.BAD_SIGNATURE, refusal(part(0) + "." + part(1) + "." + zeros));
    }

    @Test
    void a_key_that_the_header_brings_along_is_not_looked_at() throws Exception {
        var own = new ECKeyGenerator(Curve.P_256).generate();
        for (var name : new String[] {"stranger", kid}) {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(TYP))
                    .keyID(name)
                    .jwk(own.toPublicJWK())
                    .jwkURL(java.net.URI.create("https://attacker.example/jwks.json"))
                    .x509CertURL(java.net.URI.create("https://attacker.example/cert.pem"))
                    .build();
            var forged = new JWSObject(header, new Payload(PAYLOAD));
            forged.sign(new ECDSASigner(own));
            assertEquals(name.equals(kid) ? Reason.BAD_SIGNATURE : Reason.UNKNOWN_KEY, refusal(forged.serialize()));
        }
    }

    @Test
    void a_critical_header_is_refused_before_anything_is_believed() {
        var critical =
                encoded("{\"alg\":\"ES256\",\"crit\":[\"b64\"],\"b64\":false,\"kid\":\"%s\",\"typ\":\"vc+jwt\"}");
        assertEquals(Reason.CRITICAL_HEADER, refusal(critical + "." + part(1) + "." + part(2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "' or 1=1 --", ""})
    void an_unknown_kid_is_refused(String name) throws Exception {
        assertEquals(Reason.UNKNOWN_KEY, refusal(nimbus(new ECKeyGenerator(Curve.P_256).generate(), name)));
    }

    @Test
    void a_very_long_kid_is_refused() throws Exception {
        assertEquals(
                Reason.UNKNOWN_KEY, refusal(nimbus(new ECKeyGenerator(Curve.P_256).generate(), "k".repeat(100_000))));
    }

    @Test
    void another_type_and_another_role_are_refused() {
        assertEquals(
                Reason.WRONG_TYPE,
                assertThrows(
                                SignatureRefused.class,
                                () -> JwsVerifier.verify(jws, "statuslist+jwt", published, KeyRole.LABEL))
                        .reason());
        assertEquals(
                Reason.UNKNOWN_KEY,
                assertThrows(SignatureRefused.class, () -> JwsVerifier.verify(jws, TYP, published, KeyRole.STATUS))
                        .reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c.d", "€.€.€", "e30.e30.e30=", " . . "})
    void what_is_not_a_compact_jws_is_refused(String text) {
        assertTrue(Set.of(Reason.UNREADABLE, Reason.WRONG_TYPE).contains(refusal(text)));
    }

    @Test
    void a_header_that_says_something_twice_is_refused() {
        var twice = encoded("{\"alg\":\"none\",\"alg\":\"ES256\",\"kid\":\"%s\",\"typ\":\"vc+jwt\"}");
        assertEquals(Reason.UNREADABLE, refusal(twice + "." + part(1) + "." + part(2)));
    }

    @Test
    void a_text_too_large_to_be_ours_is_not_parsed() {
        assertEquals(Reason.UNREADABLE, refusal(signed(new byte[1024 * 1024])));
    }

    private String signed(byte[] payload) {
        var signer = new JwsSigner(keys);
        return signer.sign(signer.prepare(KeyRole.LABEL, new JwsMedia(TYP, "vc"), payload));
    }

    private byte[] verify(String compact) {
        return JwsVerifier.verify(compact, TYP, published, KeyRole.LABEL);
    }

    private Reason refusal(String compact) {
        return assertThrows(SignatureRefused.class, () -> verify(compact)).reason();
    }

    private String part(int index) {
        return jws.split("\\.")[index];
    }

    private String encoded(String header) {
        return Base64Url.encode(header.formatted(kid).getBytes(UTF_8));
    }

    private static String header(String compact) {
        return new String(Base64.getUrlDecoder().decode(compact.split("\\.")[0]), UTF_8);
    }

    private static JWSHeader header(JWSAlgorithm algorithm, String kid) {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType(TYP))
                .keyID(kid)
                .build();
    }

    private static String nimbus(ECKey key, String kid) throws Exception {
        var signed = new JWSObject(header(JWSAlgorithm.ES256, kid), new Payload(PAYLOAD));
        signed.sign(new ECDSASigner(key));
        return signed.serialize();
    }
}
