package org.iotlabel.signing;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The public half of one of our keys.
 *
 * @param role what the key may sign
 * @param algorithm how it signs
 * @param publicKey the key itself
 * @param kid its name: the thumbprint (RFC 7638 section 3)
 */
public record PublishedKey(KeyRole role, SignatureAlgorithm algorithm, PublicKey publicKey, String kid) {

    private static final int P_256_COORDINATE = 32;

    /**
     * A key by itself.
     *
     * @throws IllegalArgumentException when the key is not of the algorithm
     */
    public static PublishedKey of(KeyRole role, SignatureAlgorithm algorithm, PublicKey publicKey) {
        if (!fits(algorithm, publicKey)) {
            throw new IllegalArgumentException("The key is not one for " + algorithm.jose());
        }
        var thumbprint = Sha256Digest.of(
                CanonicalJson.of(requiredMembers(algorithm, publicKey)).bytes());
        return new PublishedKey(role, algorithm, publicKey, Base64Url.encode(thumbprint.bytes()));
    }

    static boolean fits(SignatureAlgorithm algorithm, PublicKey key) {
        var named = SubjectPublicKeyInfo.getInstance(key.getEncoded()).getAlgorithm();
        return switch (algorithm) {
            case ES256 -> key instanceof ECPublicKey && named.equals(RawPublicKey.identifierOf(algorithm));
            case ED25519, ML_DSA_44 -> named.equals(RawPublicKey.identifierOf(algorithm));
            case PS256 -> false;
        };
    }

    /** The key's bare bytes, see {@link RawPublicKey}. */
    public byte[] raw() {
        return RawPublicKey.of(publicKey);
    }

    /** The members of the key as a JWK (RFC 7517, RFC 8037 section 2, RFC 9964 section 3), with name, use, algorithm and role. */
    public Map<String, String> jwk() {
        var members = requiredMembers(algorithm, publicKey);
        members.put("alg", algorithm.jose());
        members.put("kid", kid);
        members.put("use", "sig");
        members.put(KeyRole.MEMBER, role.published());
        return members;
    }

    /** Whether the signature was made over the content with this key. */
    public boolean verifies(byte[] content, byte[] signature) {
        return algorithm.verifies(publicKey, content, signature);
    }

    private static Map<String, String> requiredMembers(SignatureAlgorithm algorithm, PublicKey key) {
        var raw = RawPublicKey.of(key);
        return new TreeMap<>(
                switch (algorithm) {
                    case ES256 ->
                        Map.of(
                                "kty",
                                "EC",
                                "crv",
                                "P-256",
                                "x",
                                Base64Url.encode(Arrays.copyOfRange(raw, 1, 1 + P_256_COORDINATE)),
                                "y",
                                Base64Url.encode(Arrays.copyOfRange(raw, 1 + P_256_COORDINATE, raw.length)));
                    case ED25519 -> Map.of("kty", "OKP", "crv", "Ed25519", "x", Base64Url.encode(raw));
                    case ML_DSA_44 -> Map.of("kty", "AKP", "alg", algorithm.jose(), "pub", Base64Url.encode(raw));
                    case PS256 -> throw new IllegalArgumentException("No key of ours is an RSA key");
                });
    }
}
