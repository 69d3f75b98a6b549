package org.iotlabel.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;

/** One private key with its role; only this package can sign with it. */
final class SigningKey {

    private final KeyRole role;
    private final PrivateKey secret;
    private final PublicKey published;
    private final ECKey jwk;

    SigningKey(KeyRole role, PrivateKey secret, PublicKey published) {
        this.role = role;
        this.secret = secret;
        this.published = published;
        this.jwk = jwkOf(role, published);
    }

    private static ECKey jwkOf(KeyRole role, PublicKey published) {
        if (!(published instanceof ECPublicKey ec) || !Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams()))) {
            throw new KeystoreRefused("The keystore's entry '%s' is not an EC key on P-256".formatted(role.alias()));
        }
        try {
            return new ECKey.Builder(Curve.P_256, ec)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The key's name: its thumbprint (RFC 7638). */
    String kid() {
        return jwk.getKeyID();
    }

    KeyRole role() {
        return role;
    }

    PublicKey published() {
        return published;
    }

    /** The published half, with use and algorithm (RFC 7517). */
    ECKey jwk() {
        return jwk;
    }

    byte[] sign(byte[] content) {
        return JwsAlgorithm.ES256.sign(secret, content);
    }

    @Override
    public String toString() {
        return "SigningKey[%s %s]".formatted(role, kid());
    }
}
