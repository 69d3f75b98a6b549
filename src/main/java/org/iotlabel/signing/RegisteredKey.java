package org.iotlabel.signing;

import com.nimbusds.jose.jwk.JWK;
import java.security.PublicKey;

/**
 * A public key that another party registered, to sign its own statements with: EC on P-256 (ES256), Ed25519 (EdDSA) or
 * RSA of 2048 bits and more (PS256).
 */
public final class RegisteredKey {

    private final JWK jwk;
    private final SignatureAlgorithm algorithm;
    private final PublicKey publicKey;
    private final String kid;

    private RegisteredKey(JWK jwk, String kid) {
        this.jwk = jwk;
        this.kid = kid;
        this.algorithm = JwkRules.algorithmOf(jwk);
        this.publicKey = JwkRules.publicKeyOf(jwk);
    }

    /**
     * Reads a JWK (RFC 7517).
     *
     * @throws JwkRefused when it is no JWK, holds a private part, or is of a kind or strength not accepted here
     */
    public static RegisteredKey parse(String json) {
        var jwk = JwkRules.parse(json);
        return new RegisteredKey(jwk, JwkRules.kidOf(jwk));
    }

    /** The name a signature's header must give: the JWK's own {@code kid}, or its thumbprint (RFC 7638) without one. */
    public String kid() {
        return kid;
    }

    /** The algorithm's name in a JOSE header. */
    public String alg() {
        return algorithm.jose();
    }

    /** The key as canonical JSON: the members that make the key, and {@code kid}, {@code alg} and {@code use}. */
    public String toJson() {
        var members = JwkRules.requiredMembers(jwk);
        members.put("kid", kid);
        members.put("alg", alg());
        members.put("use", "sig");
        return CanonicalJson.of(members).text();
    }

    SignatureAlgorithm algorithm() {
        return algorithm;
    }

    PublicKey publicKey() {
        return publicKey;
    }

    @Override
    public String toString() {
        return "RegisteredKey[%s %s]".formatted(alg(), kid);
    }
}
