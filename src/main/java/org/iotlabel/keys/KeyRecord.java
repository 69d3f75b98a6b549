package org.iotlabel.keys;

import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.util.List;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.SignatureAlgorithm;

/**
 * What everybody may know of one of our keys.
 *
 * @param chain its certificate, and that of its authority after it
 */
record KeyRecord(PublishedKey key, List<X509Certificate> chain, KeyState state, KeyTimes times) {

    static PublishedKey read(KeyRole role, SignatureAlgorithm algorithm, byte[] raw) {
        try {
            return PublishedKey.of(role, algorithm, RawPublicKey.parse(algorithm, raw));
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("A recorded key can be read again", e);
        }
    }

    String kid() {
        return key.kid();
    }

    boolean is(KeyRole role) {
        return key.role() == role;
    }
}
