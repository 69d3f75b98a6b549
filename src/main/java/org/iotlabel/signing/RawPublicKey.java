package org.iotlabel.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/**
 * Public keys as the bare bytes of their own specification: 32 bytes of Ed25519 (RFC 8032 section 5.1.5), 1312 bytes of
 * ML-DSA-44 (FIPS 204 algorithm 22), 65 bytes of an uncompressed point of P-256 (SEC 1 section 2.3.3).
 */
public final class RawPublicKey {

    private static final int ED25519 = 32;
    private static final int ML_DSA_44 = 1312;
    private static final int P_256 = 65;

    private RawPublicKey() {}

    /** The bare bytes of a key. */
    public static byte[] of(PublicKey key) {
        return SubjectPublicKeyInfo.getInstance(key.getEncoded())
                .getPublicKeyData()
                .getOctets();
    }

    /**
     * The key that these bytes are.
     *
     * @throws InvalidKeySpecException when they are no key of this algorithm
     */
    public static PublicKey parse(SignatureAlgorithm algorithm, byte[] raw) throws InvalidKeySpecException {
        if (raw.length != lengthOf(algorithm)) {
            throw new InvalidKeySpecException("Not the length of a key for " + algorithm.jose());
        }
        try {
            var encoded = new SubjectPublicKeyInfo(identifierOf(algorithm), raw).getEncoded();
            var key = KeyFactory.getInstance(factoryOf(algorithm)).generatePublic(new X509EncodedKeySpec(encoded));
            if (algorithm == SignatureAlgorithm.ED25519) {
                // Only here does Java look whether the bytes are a point of the curve.
                Signature.getInstance("Ed25519").initVerify(key);
            }
            return key;
        } catch (GeneralSecurityException | IOException e) {
            throw new InvalidKeySpecException("No key for " + algorithm.jose(), e);
        }
    }

    private static int lengthOf(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 -> P_256;
            case ED25519 -> ED25519;
            case ML_DSA_44 -> ML_DSA_44;
            case PS256 -> throw noBareForm();
        };
    }

    private static String factoryOf(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 -> "EC";
            case ED25519 -> "Ed25519";
            case ML_DSA_44 -> "ML-DSA-44";
            case PS256 -> throw noBareForm();
        };
    }

    static AlgorithmIdentifier identifierOf(SignatureAlgorithm algorithm) {
        return switch (algorithm) {
            case ES256 -> new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, SECObjectIdentifiers.secp256r1);
            case ED25519 -> bare(EdECObjectIdentifiers.id_Ed25519);
            case ML_DSA_44 -> bare(NISTObjectIdentifiers.id_ml_dsa_44);
            case PS256 -> throw noBareForm();
        };
    }

    private static AlgorithmIdentifier bare(ASN1ObjectIdentifier name) {
        return new AlgorithmIdentifier(name);
    }

    private static IllegalArgumentException noBareForm() {
        return new IllegalArgumentException("RSA keys have no bare form");
    }
}
