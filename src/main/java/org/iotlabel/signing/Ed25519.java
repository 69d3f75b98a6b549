package org.iotlabel.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.iotlabel.signing.JwkRefused.Reason;

/** Ed25519 keys as Java wants them, from the 32 bytes that a JWK holds (RFC 8037 section 2, RFC 8410 section 4). */
final class Ed25519 {

    private static final int LENGTH = 32;
    private static final byte[] SUBJECT_PUBLIC_KEY = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static PublicKey publicKey(byte[] point) {
        if (point.length != LENGTH) {
            throw new JwkRefused(Reason.UNREADABLE);
        }
        var encoded = new byte[SUBJECT_PUBLIC_KEY.length + LENGTH];
        System.arraycopy(SUBJECT_PUBLIC_KEY, 0, encoded, 0, SUBJECT_PUBLIC_KEY.length);
        System.arraycopy(point, 0, encoded, SUBJECT_PUBLIC_KEY.length, LENGTH);
        try {
            var key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            // Only here does Java look whether the bytes are a point of the curve.
            Signature.getInstance("Ed25519").initVerify(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new JwkRefused(Reason.UNREADABLE);
        }
    }
}
