package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.badSignature;
import static org.iotlabel.vectors.Expected.unopened;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.VerdictCode;

/** Credentials that were signed by nobody, by somebody else, or in a way that two readers understand differently. */
final class CredentialVectors {
    private static final String JWK = "https://evil.example/jwks.json";

    private CredentialVectors() {}

    static Stream<Vector> all() {
        return Stream.of(algorithms(), headers(), keys(), contents()).flatMap(part -> part);
    }

    private static Stream<Vector> algorithms() {
        return Stream.of(
                credential(
                        "credential/alg-none",
                        "The header says that nobody signed it, and the signature is empty.",
                        input(with("alg", "none")) + ".",
                        badSignature("WRONG_ALGORITHM")),
                credential(
                        "credential/hs256-with-public-key",
                        "A shared-secret signature whose secret is the public key (SubjectPublicKeyInfo, DER).",
                        hs256(),
                        badSignature("WRONG_ALGORITHM")),
                credential(
                        "credential/wrong-curve",
                        "Signed with a key on P-384 under the name of the issuer's key.",
                        input(VectorLabel.header()) + "."
                                + VectorLabel.encode(SeededKey.signedOnP384(
                                        input(VectorLabel.header()).getBytes(US_ASCII))),
                        badSignature("BAD_SIGNATURE")),
                credential(
                        "credential/signed-by-stranger",
                        "Signed by a stranger under the name of the issuer's key.",
                        VectorLabel.jwt(bytes(VectorLabel.header()), payload(), VectorIssuer.STRANGER),
                        badSignature("BAD_SIGNATURE")));
    }

    private static Stream<Vector> headers() {
        return Stream.of(
                header(
                        "crit-unknown",
                        "A critical extension.",
                        Map.of("crit", List.of("exp"), "exp", 1),
                        "CRITICAL_HEADER"),
                header(
                        "crit-empty",
                        "An empty list of critical extensions.",
                        Map.of("crit", List.of()),
                        "CRITICAL_HEADER"),
                credential(
                        "credential/typ-of-a-list",
                        "It says that it is a status list, so it is no label.",
                        signed(with("typ", "statuslist+jwt")),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "")),
                header("typ-jwt", "It says that it is any JWT.", Map.of("typ", "JWT"), "WRONG_TYPE"),
                header("typ-empty", "It does not say what it is.", Map.of("typ", ""), "WRONG_TYPE"),
                credential(
                        "credential/header-member-twice",
                        "A member stands twice in the header.",
                        VectorLabel.jwt(
                                text(bytes(VectorLabel.header()))
                                        .replaceFirst("\\{", "{\"typ\":\"x\",")
                                        .getBytes(UTF_8),
                                payload(),
                                VectorIssuer.LABEL),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "UNREADABLE")));
    }

    private static Stream<Vector> keys() {
        var unknown = unopened(VerdictCode.BAD_SIGNATURE, Reason.UNKNOWN_KEY, "UNKNOWN_KEY");
        var brought = Map.<String, Object>of(
                "jwk", VectorIssuer.STRANGER.published().jwk(), "jku", JWK, "x5u", "https://evil.example/cert.pem");
        return Stream.of(
                credential("credential/kid-unknown", "A key that nobody has.", signed(with("kid", "nobody")), unknown),
                credential("credential/kid-empty", "No name of a key.", signed(with("kid", "")), unknown),
                credential(
                        "credential/kid-path",
                        "A name of a key that is a path.",
                        signed(with("kid", "../../etc/passwd")),
                        unknown),
                credential(
                        "credential/kid-very-long",
                        "A name of a key of 100,002 letters.",
                        signed(with("kid", "k".repeat(100_002))),
                        unknown),
                credential(
                        "credential/key-of-another-role",
                        "Signed with the issuer's key for status lists.",
                        VectorLabel.jwt(bytes(with("kid", VectorIssuer.STATUS.kid())), payload(), VectorIssuer.STATUS),
                        unknown),
                credential(
                        "credential/keys-brought-along",
                        "The header brings jwk, jku and x5u of a stranger, who signed it.",
                        VectorLabel.jwt(bytes(with(brought)), payload(), VectorIssuer.STRANGER),
                        badSignature("BAD_SIGNATURE")));
    }

    private static Stream<Vector> contents() {
        return Stream.of(
                signedText(
                        "member-twice",
                        "A member stands twice.",
                        malformed("DUPLICATE_MEMBER"),
                        "\"score\":",
                        "\"score\":99,\"score\":"),
                signedText(
                        "lone-surrogate",
                        "Half a surrogate pair in the model.",
                        malformed("LONE_SURROGATE"),
                        "Heron T1",
                        "Heron \\\\ud800"),
                larger("nested-too-deep", "Lists in lists, a hundred deep.", "[".repeat(100) + "]".repeat(100)),
                larger(
                        "name-too-long",
                        "A member with a name of a thousand signs.",
                        "{\"" + "n".repeat(1000) + "\":1}"),
                larger("number-too-long", "A number of a hundred digits.", "0." + "1".repeat(100)),
                credential(
                        "credential/payload-of-a-megabyte",
                        "The payload is larger than any label; it is refused by its size.",
                        VectorLabel.jwt(
                                bytes(VectorLabel.header()),
                                ("{\"a\":\"" + "a".repeat(1 << 20) + "\"}").getBytes(UTF_8),
                                VectorIssuer.LABEL),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "UNREADABLE")),
                spoilt(
                        "envelope-contradicts",
                        "The envelope runs longer than the label.",
                        one -> one.put("validUntil", "2099-01-01T00:00:00Z"),
                        "CONTRADICTION"),
                spoilt(
                        "digest-of-other-facts",
                        "The digest is that of another label.json.",
                        one -> ((ObjectNode) one.at("/relatedResource/0")).put("digestSRI", "sha256-AAAA"),
                        "CONTRADICTION"),
                spoilt("without-status", "It names no place in a list.", one -> one.remove("status"), "NO_STATUS"),
                credential(
                        "credential/unknown-member",
                        "It promises something that no label states.",
                        VectorLabel.jwt(VectorLabel.facts(one -> one.put("promise", "All is well"))),
                        malformed("NOT_FACTS")),
                credential(
                        "credential/stray-bits",
                        "The last letter of the signature has other spare bits: the same bytes in another text.",
                        stray(VectorLabel.jwt()),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "UNREADABLE")),
                credential(
                        "credential/padded",
                        "The signature is padded, as Base64url in a JWS never is.",
                        VectorLabel.jwt() + "==",
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "UNREADABLE")),
                credential(
                        "credential/cut-off",
                        "The end is missing.",
                        VectorLabel.jwt().substring(0, 2_000),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "")));
    }

    /** 64 bytes take 86 letters, of which the last one has four bits to spare. */
    private static String stray(String jwt) {
        return jwt.substring(0, jwt.length() - 1) + (char) (jwt.charAt(jwt.length() - 1) + 1);
    }

    private static Vector larger(String id, String description, String value) {
        return signedText(id, description, malformed("NOT_JSON"), "\"score\":", "\"more\":" + value + ",\"score\":");
    }

    private static Expected malformed(String detail) {
        return unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, detail);
    }

    private static Vector header(String id, String description, Map<String, ?> change, String detail) {
        return credential("credential/" + id, description, signed(with(change)), badSignature(detail));
    }

    private static Vector signedText(String id, String description, Expected expected, String from, String to) {
        var payload = text(payload()).replaceFirst(from, to).getBytes(UTF_8);
        var jwt = VectorLabel.jwt(bytes(VectorLabel.header()), payload, VectorIssuer.LABEL);
        return credential("credential/" + id, description, jwt, expected);
    }

    private static Vector spoilt(String id, String description, Consumer<ObjectNode> change, String detail) {
        var credential = VectorLabel.credential(VectorLabel.facts());
        change.accept(credential);
        var jwt = VectorLabel.jwt(VectorLabel.header(), credential);
        return credential("credential/" + id, description, jwt, malformed(detail));
    }

    private static String hs256() {
        var input = input(with("alg", "HS256"));
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(
                    new SecretKeySpec(VectorIssuer.LABEL.published().publicKey().getEncoded(), "HmacSHA256"));
            return input + "." + VectorLabel.encode(mac.doFinal(input.getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] payload() {
        return CanonicalJson.of(VectorLabel.credential(VectorLabel.facts())).bytes();
    }

    private static String input(Map<String, ?> header) {
        return VectorLabel.encode(bytes(header)) + "." + VectorLabel.encode(payload());
    }

    private static String signed(Map<String, ?> header) {
        return VectorLabel.jwt(bytes(header), payload(), VectorIssuer.LABEL);
    }

    private static byte[] bytes(Map<String, ?> header) {
        return CanonicalJson.of(header).bytes();
    }

    private static String text(byte[] json) {
        return new String(json, UTF_8);
    }

    private static Map<String, Object> with(String name, Object value) {
        return with(Map.of(name, value));
    }

    static Map<String, Object> with(Map<String, ?> change) {
        var header = new TreeMap<>(VectorLabel.header());
        header.putAll(change);
        return header;
    }
}
