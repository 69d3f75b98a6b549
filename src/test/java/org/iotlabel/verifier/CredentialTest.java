package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.verifier.VerifierFixture.credential;
import static org.iotlabel.verifier.VerifierFixture.encode;
import static org.iotlabel.verifier.VerifierFixture.facts;
import static org.iotlabel.verifier.VerifierFixture.header;
import static org.iotlabel.verifier.VerifierFixture.jwt;
import static org.iotlabel.verifier.VerifierFixture.key;
import static org.iotlabel.verifier.VerifierFixture.reason;
import static org.iotlabel.verifier.VerifierFixture.verify;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    private final byte[] payload = CanonicalJson.of(credential(facts())).bytes();

    @Test
    void a_good_label_is_valid_and_shows_its_product() {
        var trusted = assertInstanceOf(Result.Trusted.class, verify(jwt()));
        assertEquals(VerdictCode.VALID, trusted.verdict());
        assertEquals("Heron T1", trusted.label().facts().orElseThrow().product().model());
        assertEquals(
                List.of(Stage.values()),
                trusted.lines().stream().map(Finding::stage).toList());
    }

    @Test
    void alg_none_is_refused() {
        var unsigned = encode(CanonicalJson.of(with("alg", "none")).bytes()) + "." + encode(payload) + ".";
        assertRefused(VerdictCode.BAD_SIGNATURE, "BAD_SIGNATURE/WRONG_ALGORITHM", unsigned);
    }

    @Test
    void hs256_with_the_public_key_as_the_secret_is_refused() throws Exception {
        var input = encode(CanonicalJson.of(with("alg", "HS256")).bytes()) + "." + encode(payload);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key().published().publicKey().getEncoded(), "HmacSHA256"));
        var forged = input + "." + encode(mac.doFinal(input.getBytes(US_ASCII)));
        assertRefused(VerdictCode.BAD_SIGNATURE, "BAD_SIGNATURE/WRONG_ALGORITHM", forged);
    }

    @Test
    void a_signature_on_another_curve_is_refused() throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        var input = encode(CanonicalJson.of(header(key())).bytes()) + "." + encode(payload);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(generator.generateKeyPair().getPrivate());
        signature.update(input.getBytes(US_ASCII));
        assertRefused(VerdictCode.BAD_SIGNATURE, "BAD_SIGNATURE/BAD_SIGNATURE", input + "." + encode(signature.sign()));
    }

    @Test
    void a_critical_header_that_nobody_understands_is_refused() {
        assertRefused("BAD_SIGNATURE/CRITICAL_HEADER", Map.of("crit", List.of("exp"), "exp", 1));
        assertRefused("BAD_SIGNATURE/CRITICAL_HEADER", Map.of("crit", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"statuslist+jwt", "JWT", "VC+JWT ", ""})
    void another_type_is_refused(String type) {
        assertRefused("BAD_SIGNATURE/WRONG_TYPE", Map.of("typ", type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "../../etc/passwd", "' OR 1=1 --", "http://evil.example/key"})
    void a_key_that_is_none_of_ours_is_refused(String kid) {
        assertRefused("UNKNOWN_KEY/UNKNOWN_KEY", Map.of("kid", kid));
    }

    @Test
    void a_very_long_key_name_is_refused() {
        assertRefused("UNKNOWN_KEY/UNKNOWN_KEY", Map.of("kid", "k".repeat(100_000)));
    }

    @Test
    void the_key_of_another_role_is_refused() {
        var status = VerifierFixture.KEYS.of(KeyRole.STATUS);
        assertRefused(VerdictCode.BAD_SIGNATURE, "UNKNOWN_KEY/UNKNOWN_KEY", jwt(header(status), payload, status));
    }

    @Test
    void keys_that_a_header_brings_along_are_not_looked_at() throws Exception {
        var more = Map.of(
                "jwk", Map.of("kty", "EC", "crv", "P-256", "x", "AA", "y", "AA"),
                "jku", "https://evil.example/jwks.json",
                "x5u", "https://evil.example/cert.pem");
        assertEquals(VerdictCode.VALID, verify(jwt(with(more), payload, key())).verdict());
        var stranger = KeyPairGenerator.getInstance("EC");
        stranger.initialize(new ECGenParameterSpec("secp256r1"));
        var input = encode(CanonicalJson.of(with(more)).bytes()) + "." + encode(payload);
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(stranger.generateKeyPair().getPrivate());
        signature.update(input.getBytes(US_ASCII));
        assertRefused(VerdictCode.BAD_SIGNATURE, "BAD_SIGNATURE/BAD_SIGNATURE", input + "." + encode(signature.sign()));
    }

    @Test
    void a_member_that_stands_twice_is_refused() {
        var twice = new String(payload, UTF_8).replaceFirst("\"score\":", "\"score\":99,\"score\":");
        assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/DUPLICATE_MEMBER", signed(twice));
        var header = new String(CanonicalJson.of(header(key())).bytes(), UTF_8).replaceFirst("\\{", "{\"typ\":\"x\",");
        assertRefused(VerdictCode.UNKNOWN_LABEL, "UNREADABLE/UNREADABLE", jwt(header.getBytes(UTF_8), payload, key()));
    }

    @Test
    void half_a_surrogate_pair_is_refused() {
        var half = new String(payload, UTF_8).replaceFirst("Heron T1", "Heron \\\\ud800");
        assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/LONE_SURROGATE", signed(half));
    }

    @Test
    void a_payload_of_a_megabyte_is_refused_before_it_is_read() {
        assertRefused(
                VerdictCode.UNKNOWN_LABEL, "UNREADABLE/UNREADABLE", signed("{\"a\":\"" + "a".repeat(1 << 20) + "\"}"));
    }

    @Test
    void an_envelope_that_says_something_else_than_its_content_is_refused() {
        for (var member : List.of("validUntil", "validFrom", "id")) {
            var other = credential(facts());
            other.put(member, "2099-01-01T00:00:00Z");
            assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/CONTRADICTION", signed(other.toString()));
        }
        var other = credential(facts());
        ((ObjectNode) other.at("/relatedResource/0")).put("digestSRI", "sha256-AAAA");
        assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/CONTRADICTION", signed(other.toString()));
    }

    @Test
    void a_credential_without_a_status_or_with_unknown_members_is_refused() {
        var without = credential(facts());
        without.remove("status");
        assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/NO_STATUS", signed(without.toString()));
        assertRefused(
                VerdictCode.BAD_SIGNATURE, "MALFORMED/NOT_FACTS", jwt(facts(one -> one.put("promise", "All is well"))));
        assertRefused(VerdictCode.BAD_SIGNATURE, "MALFORMED/NOT_FACTS", jwt(facts(one -> one.remove("holder"))));
    }

    @Test
    void the_label_of_another_scheme_is_not_ours() {
        var other = jwt(facts(one -> ((ObjectNode) one.path("issuer")).put("id", "did:web:other.example")));
        assertRefused(VerdictCode.UNKNOWN_LABEL, "NOT_OURS", other);
        var elsewhere = jwt(facts(one -> one.put("url", "https://label.example.evil.example/4K7M2QWXY")));
        assertRefused(VerdictCode.UNKNOWN_LABEL, "NOT_OURS", elsewhere);
    }

    private static void assertRefused(VerdictCode verdict, String reason, String jwt) {
        var untrusted = assertInstanceOf(Result.Untrusted.class, verify(jwt));
        assertEquals(reason, reason(untrusted));
        assertEquals(verdict, untrusted.verdict());
    }

    private void assertRefused(String reason, Map<String, ?> change) {
        assertRefused(VerdictCode.BAD_SIGNATURE, reason, jwt(with(change), payload, key()));
    }

    private static String signed(String json) {
        return jwt(CanonicalJson.of(header(key())).bytes(), json.getBytes(UTF_8), key());
    }

    private static Map<String, Object> with(String name, Object value) {
        return with(Map.of(name, value));
    }

    private static Map<String, Object> with(Map<String, ?> change) {
        var header = header(key());
        header.putAll(change);
        return header;
    }
}
