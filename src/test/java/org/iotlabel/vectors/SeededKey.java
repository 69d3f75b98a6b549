package org.iotlabel.vectors;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.spec.InvalidKeySpecException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.DSADigestSigner;
import org.bouncycastle.crypto.signers.DSAEncoding;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureAlgorithm;

/**
 * A key that follows from a word and signs the same bytes in the same way each time (RFC 6979). Everybody can compute it, so
 * it is good for nothing but vectors.
 */
final class SeededKey {
    private final ECPrivateKeyParameters secret;
    private final PublishedKey published;

    private SeededKey(ECPrivateKeyParameters secret, PublishedKey published) {
        this.secret = secret;
        this.published = published;
    }

    /** A key on P-256 for that role. */
    static SeededKey of(KeyRole role, String word) {
        var secret = secret("P-256", word);
        var curve = secret.getParameters();
        var point = curve.getG().multiply(secret.getD()).normalize().getEncoded(false);
        try {
            var key = RawPublicKey.parse(SignatureAlgorithm.ES256, point);
            return new SeededKey(secret, PublishedKey.of(role, SignatureAlgorithm.ES256, key));
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The seed that follows from a word, 32 bytes. */
    static byte[] seed(String word) {
        return Sha256Digest.of(("trusted-iot-label vector " + word).getBytes(StandardCharsets.UTF_8))
                .bytes();
    }

    private static ECPrivateKeyParameters secret(String curve, String word) {
        var parameters = CustomNamedCurves.getByName(curve);
        var domain = new ECDomainParameters(parameters);
        var number = new BigInteger(1, seed(word)).mod(domain.getN().subtract(BigInteger.ONE));
        return new ECPrivateKeyParameters(number.add(BigInteger.ONE), domain);
    }

    /** A signature by a key on another curve, in the form of JOSE. */
    static byte[] signedOnP384(byte[] content) {
        return signed(secret("P-384", "other curve"), PlainDSAEncoding.INSTANCE, content);
    }

    PublishedKey published() {
        return published;
    }

    String kid() {
        return published.kid();
    }

    /** R and S, 64 bytes. */
    byte[] sign(byte[] content) {
        return signed(secret, PlainDSAEncoding.INSTANCE, content);
    }

    private static byte[] signed(ECPrivateKeyParameters secret, DSAEncoding form, byte[] content) {
        var dsa = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        var signer = new DSADigestSigner(dsa, new SHA256Digest(), form);
        signer.init(true, secret);
        signer.update(content, 0, content.length);
        return signer.generateSignature();
    }

    /** A signer for certificates, revocation lists and CMS; one signature each. */
    ContentSigner contentSigner() {
        var content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
            }

            @Override
            public OutputStream getOutputStream() {
                return content;
            }

            @Override
            public byte[] getSignature() {
                return signed(secret, StandardDSAEncoding.INSTANCE, content.toByteArray());
            }
        };
    }
}
