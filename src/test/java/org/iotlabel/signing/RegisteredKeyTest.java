package org.iotlabel.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.iotlabel.signing.JwkRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisteredKeyTest {

    private static final Sha256Digest DIGEST = Sha256Digest.of("a submission");
    private static final String BASE_POINT_OF_SECP256K1 = """
            {"kty":"EC","crv":"secp256k1","x":"%s","y":"%s"}""".formatted(
                    base64Url("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),
                    base64Url("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8"));

    @Test
    void a_detached_es256_signature_holds_over_its_digest_only() throws Exception {
        var own = ec(Curve.P_256);
        var key = registered(own);
        var detached = detached(own, JWSAlgorithm.ES256, new ECDSASigner(own), DIGEST);
        assertEquals(key, JwsVerifier.verifyDetached(detached, DIGEST, List.of(key)));
        assertEquals(
                SignatureRefused.Reason.BAD_SIGNATURE, refusal(detached, Sha256Digest.of("another"), List.of(key)));
    }

    @Test
    void a_detached_ps256_signature_holds() throws Exception {
        var own = new RSAKeyGenerator(2048).keyID("ci").generate();
        var key = registered(own);
        var detached = detached(own, JWSAlgorithm.PS256, new RSASSASigner(own), DIGEST);
        assertEquals(
                "PS256",
                JwsVerifier.verifyDetached(detached, DIGEST, List.of(key)).alg());
        var old = detached(own, JWSAlgorithm.RS256, new RSASSASigner(own), DIGEST);
        assertEquals(SignatureRefused.Reason.WRONG_ALGORITHM, refusal(old, DIGEST, List.of(key)));
    }

    @Test
    void a_detached_ed25519_signature_holds() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var key = RegisteredKey.parse("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + x(pair) + "\"}");
        var header = Base64Url.encode(("{\"alg\":\"EdDSA\",\"kid\":\"" + key.kid() + "\"}").getBytes(US_ASCII));
        var input = header + "." + Base64Url.encode(DIGEST.toString().getBytes(US_ASCII));
        var signature = SignatureAlgorithm.ED25519.sign(pair.getPrivate(), input.getBytes(US_ASCII));
        var detached = header + ".." + Base64Url.encode(signature);
        assertEquals(key, JwsVerifier.verifyDetached(detached, DIGEST, List.of(key)));
        signature[3] ^= 1;
        assertEquals(
                SignatureRefused.Reason.BAD_SIGNATURE,
                refusal(header + ".." + Base64Url.encode(signature), DIGEST, List.of(key)));
    }

    @Test
    void the_kid_chooses_among_the_registered_keys_and_must_be_one_of_them() throws Exception {
        var one = ec(Curve.P_256);
        var other = ec(Curve.P_256);
        var detached = detached(one, JWSAlgorithm.ES256, new ECDSASigner(one), DIGEST);
        var both = List.of(registered(other), registered(one));
        assertEquals(
                registered(one).kid(),
                JwsVerifier.verifyDetached(detached, DIGEST, both).kid());
        assertEquals(SignatureRefused.Reason.UNKNOWN_KEY, refusal(detached, DIGEST, List.of(registered(other))));
    }

    @Test
    void a_payload_that_is_not_detached_is_refused() throws Exception {
        var own = ec(Curve.P_256);
        var whole =
                signed(own, JWSAlgorithm.ES256, new ECDSASigner(own), DIGEST).serialize();
        assertEquals(SignatureRefused.Reason.UNREADABLE, refusal(whole, DIGEST, List.of(registered(own))));
    }

    @Test
    void a_jwk_names_itself_by_kid_or_thumbprint() throws Exception {
        var named = new ECKeyGenerator(Curve.P_256).keyID("ci 2026").generate();
        assertEquals("ci 2026", registered(named).kid());
        var nameless = ec(Curve.P_256);
        assertEquals(
                nameless.computeThumbprint().toString(), registered(nameless).kid());
    }

    @Test
    void what_is_kept_is_the_key_and_nothing_else_that_came_with_it() throws Exception {
        var own = ec(Curve.P_256);
        var json = own.toPublicJWK().toJSONObject();
        json.put("x5u", "https://attacker.example/");
        json.put("note", "hello");
        var kept = RegisteredKey.parse(CanonicalJson.of(json).text());
        assertEquals(
                "{\"alg\":\"ES256\",\"crv\":\"P-256\",\"kid\":\"%s\",\"kty\":\"EC\",\"use\":\"sig\",\"x\":\"%s\",\"y\":\"%s\"}"
                        .formatted(kept.kid(), own.getX(), own.getY()),
                kept.toJson());
        assertEquals(kept.toJson(), RegisteredKey.parse(kept.toJson()).toJson());
    }

    @Test
    void a_private_key_is_refused_and_not_repeated() throws Exception {
        var own = ec(Curve.P_256);
        var refusal = assertThrows(JwkRefused.class, () -> RegisteredKey.parse(own.toJSONString()));
        assertEquals(Reason.PRIVATE_PART, refusal.reason());
        assertFalse(refusal.getMessage().contains(own.getD().toString()));
        assertEquals(
                Reason.PRIVATE_PART,
                refusal(new RSAKeyGenerator(2048).generate().toJSONString()));
        assertEquals(
                Reason.PRIVATE_PART,
                refusal(new OctetSequenceKeyGenerator(256).generate().toJSONString()));
    }

    @Test
    void a_key_of_another_kind_or_too_weak_is_refused() throws Exception {
        assertEquals(Reason.KIND, refusal(publicJson(ec(Curve.P_384))));
        assertEquals(Reason.KIND, refusal(BASE_POINT_OF_SECP256K1));
        assertEquals(Reason.KIND, refusal(publicJson(rsa(1024))));
        assertEquals(Reason.KIND, refusal("{\"kty\":\"OKP\",\"crv\":\"X25519\",\"x\":\"" + "A".repeat(43) + "\"}"));
        assertEquals(Reason.KIND, refusal(publicJson(rsa(2048)).replace("\"e\":\"AQAB\"", "\"e\":\"Aw\"")));
    }

    @Test
    void a_point_that_is_not_on_the_curve_is_refused() throws Exception {
        var own = ec(Curve.P_256);
        assertEquals(
                Reason.UNREADABLE,
                refusal(publicJson(own)
                        .replace(own.getY().toString(), own.getX().toString())));
        // y = 2 belongs to no point of edwards25519.
        var none = new byte[32];
        none[0] = 2;
        assertEquals(
                Reason.UNREADABLE,
                refusal("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + Base64Url.encode(none) + "\"}"));
    }

    @Test
    void a_key_meant_for_something_else_is_refused() throws Exception {
        var own = ec(Curve.P_256);
        assertEquals(
                Reason.OTHER_USE,
                refusal(new ECKey.Builder(own)
                        .keyUse(KeyUse.ENCRYPTION)
                        .build()
                        .toPublicJWK()
                        .toJSONString()));
        assertEquals(
                Reason.OTHER_USE,
                refusal(new ECKey.Builder(own)
                        .algorithm(JWSAlgorithm.ES384)
                        .build()
                        .toPublicJWK()
                        .toJSONString()));
        assertEquals(
                Reason.OTHER_USE,
                refusal(new ECKey.Builder(own)
                        .keyID("k".repeat(201))
                        .build()
                        .toPublicJWK()
                        .toJSONString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "x",
                "{\"kty\":\"EC\"}",
                "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"\",\"y\":\"\"}",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AAAA\"}",
                "{\"kty\":\"EC\",\"kty\":\"RSA\"}",
                "{\"kty\":1}"
            })
    void what_is_no_jwk_is_refused(String text) {
        assertEquals(Reason.UNREADABLE, refusal(text));
    }

    private static ECKey ec(Curve curve) throws Exception {
        return new ECKeyGenerator(curve).generate();
    }

    private static RSAKey rsa(int bits) throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(bits);
        return new RSAKey.Builder((java.security.interfaces.RSAPublicKey)
                        generator.generateKeyPair().getPublic())
                .build();
    }

    private static String x(KeyPair pair) {
        var encoded = pair.getPublic().getEncoded();
        return Base64Url.encode(Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
    }

    private static String base64Url(String hex) {
        return Base64Url.encode(HexFormat.of().parseHex(hex));
    }

    private static String publicJson(JWK key) {
        return CanonicalJson.of(key.toPublicJWK().toJSONObject()).text();
    }

    private static RegisteredKey registered(JWK key) {
        return RegisteredKey.parse(publicJson(key));
    }

    private static String detached(JWK key, JWSAlgorithm algorithm, JWSSigner signer, Sha256Digest digest)
            throws Exception {
        return signed(key, algorithm, signer, digest).serialize(true);
    }

    private static JWSObject signed(JWK key, JWSAlgorithm algorithm, JWSSigner signer, Sha256Digest digest)
            throws Exception {
        var header =
                new JWSHeader.Builder(algorithm).keyID(registered(key).kid()).build();
        var jws = new JWSObject(header, new Payload(digest.toString()));
        jws.sign(signer);
        return jws;
    }

    private static SignatureRefused.Reason refusal(String detached, Sha256Digest digest, List<RegisteredKey> keys) {
        return assertThrows(SignatureRefused.class, () -> JwsVerifier.verifyDetached(detached, digest, keys))
                .reason();
    }

    private static Reason refusal(String jwk) {
        return assertThrows(JwkRefused.class, () -> RegisteredKey.parse(jwk)).reason();
    }
}
