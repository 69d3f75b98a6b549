package org.iotlabel.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.ContentSigner;

/** Lends a key of ours to Bouncy Castle. X.509 and CMS write ECDSA signatures as a DER sequence (RFC 5758 section 3.2). */
final class KeyContentSigner implements ContentSigner {

    private final SignatureAlgorithm algorithm;
    private final UnaryOperator<byte[]> signature;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /**
     * A signer for one signature.
     *
     * @param signature makes the raw signature of some content
     */
    KeyContentSigner(SignatureAlgorithm algorithm, UnaryOperator<byte[]> signature) {
        this.algorithm = algorithm;
        this.signature = signature;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm == SignatureAlgorithm.ES256
                ? new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256)
                : RawPublicKey.identifierOf(algorithm);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        var raw = signature.apply(content.toByteArray());
        return algorithm == SignatureAlgorithm.ES256 ? sequence(raw) : raw;
    }

    private static byte[] sequence(byte[] raw) {
        var half = raw.length / 2;
        var r = new BigInteger(1, Arrays.copyOf(raw, half));
        var s = new BigInteger(1, Arrays.copyOfRange(raw, half, raw.length));
        try {
            return new DERSequence(new ASN1Integer[] {new ASN1Integer(r), new ASN1Integer(s)}).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("Two numbers have a DER form", e);
        }
    }
}
