package org.iotlabel.signing;

import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;

/**
 * Checks ECDSA over P-256 with SHA-256 (FIPS 186-5 section 6.4.2; signatures as in RFC 7518 section 3.4). Bouncy Castle does
 * the arithmetic: a check holds nothing secret, so that it need not take the same time for all values, and multiples of a
 * key are kept with it. The JDK takes several times as long on processors without AVX-512.
 */
final class EcdsaP256 {
    private static final int NUMBER = 32;
    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("secp256r1"));

    /** The point of a key, as long as somebody has the key. */
    private static final Map<PublicKey, Optional<ECPublicKeyParameters>> POINTS =
            Collections.synchronizedMap(new WeakHashMap<>());

    private EcdsaP256() {}

    /** Whether the signature was made over the content with the key; false for every other key or shape of signature. */
    static boolean verifies(PublicKey key, byte[] content, byte[] signed) {
        return signed.length == 2 * NUMBER
                && key instanceof ECPublicKey ec
                && POINTS.computeIfAbsent(key, _ -> point(ec))
                        .filter(point -> verifies(point, content, signed))
                        .isPresent();
    }

    /** A key of another curve, or one that was invented, is no point of this one. */
    private static Optional<ECPublicKeyParameters> point(ECPublicKey key) {
        try {
            var affine = key.getW();
            var point = CURVE.getCurve().createPoint(affine.getAffineX(), affine.getAffineY());
            return Optional.of(new ECPublicKeyParameters(point, CURVE));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean verifies(ECPublicKeyParameters point, byte[] content, byte[] signed) {
        var check = new ECDSASigner();
        check.init(false, point);
        return check.verifySignature(
                Sha256Digest.of(content).bytes(),
                new BigInteger(1, Arrays.copyOf(signed, NUMBER)),
                new BigInteger(1, Arrays.copyOfRange(signed, NUMBER, 2 * NUMBER)));
    }
}
