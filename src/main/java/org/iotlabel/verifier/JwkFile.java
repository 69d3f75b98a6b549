package org.iotlabel.verifier;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.security.spec.InvalidKeySpecException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.SignatureAlgorithm;

/**
 * Keys as {@code jwks.json} has them (RFC 7517), with what became of them: {@code nbf}, {@code exp} and {@code revoked}
 * (OpenID Federation 1.0 section 8.7.2). Keys of other kinds or curves, those of no role of ours, and those whose name is not
 * their thumbprint, are passed over.
 */
final class JwkFile {
    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;

    /** The end of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private JwkFile() {}

    /** All keys of a set. */
    static Stream<TrustedKey> keys(JsonNode set) {
        return StreamSupport.stream(set.spliterator(), false).flatMap(jwk -> key(jwk).stream());
    }

    /** The key, in the one role that its entry names. */
    static Optional<TrustedKey> key(JsonNode jwk) {
        return KeyRole.ofPublished(jwk.path(KeyRole.MEMBER).asText())
                .flatMap(role -> algorithm(jwk)
                        .filter(role.algorithms()::contains)
                        .flatMap(algorithm -> key(jwk, role, algorithm)));
    }

    private static Optional<TrustedKey> key(JsonNode jwk, KeyRole role, SignatureAlgorithm algorithm) {
        try {
            var key = PublishedKey.of(role, algorithm, RawPublicKey.parse(algorithm, raw(jwk, algorithm)));
            return key.kid().equals(jwk.path("kid").asText())
                    ? Optional.of(new TrustedKey(
                            key, second(jwk.path("nbf")), end(jwk, "exp", ""), end(jwk, "revoked", "/revoked_at")))
                    : Optional.empty();
        } catch (InvalidKeySpecException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<SignatureAlgorithm> algorithm(JsonNode jwk) {
        var kind = jwk.path("kty").asText() + " "
                + jwk.path("crv").asText(jwk.path("alg").asText());
        return switch (kind) {
            case "EC P-256" -> Optional.of(SignatureAlgorithm.ES256);
            case "OKP Ed25519" -> Optional.of(SignatureAlgorithm.ED25519);
            case "AKP ML-DSA-44" -> Optional.of(SignatureAlgorithm.ML_DSA_44);
            default -> Optional.empty();
        };
    }

    private static byte[] raw(JsonNode jwk, SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 -> point(bytes(jwk.path("x")), bytes(jwk.path("y")));
            case ED25519 -> bytes(jwk.path("x"));
            case ML_DSA_44 -> bytes(jwk.path("pub"));
            case PS256 -> throw new IllegalArgumentException("No key of a scheme is an RSA key");
        };
    }

    private static byte[] point(byte[] x, byte[] y) {
        if (x.length != COORDINATE || y.length != COORDINATE) {
            throw new IllegalArgumentException("Not a point of P-256");
        }
        return ByteBuffer.allocate(1 + 2 * COORDINATE)
                .put(UNCOMPRESSED)
                .put(x)
                .put(y)
                .array();
    }

    private static byte[] bytes(JsonNode text) {
        return Base64.getUrlDecoder().decode(text.asText());
    }

    /** What is told there and cannot be read as a time is no good news: then it has been so from the beginning. */
    private static Optional<Instant> end(JsonNode jwk, String member, String time) {
        return jwk.has(member)
                ? second(jwk.path(member).at(time)).or(() -> Optional.of(Instant.EPOCH))
                : Optional.empty();
    }

    private static Optional<Instant> second(JsonNode number) {
        return number.isNumber()
                        && number.canConvertToExactIntegral()
                        && number.canConvertToLong()
                        && number.longValue() >= 0
                        && number.longValue() <= LAST_SECOND
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }
}
