package org.iotlabel.attestation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.util.Base64URL;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.iotlabel.testing.TestPrincipal;

/** A key that a vendor holds, and the seals that are made with it. */
final class SealingKey {
    private static final int RAW_ED25519 = 32;

    private final String alg;
    private final String signature;
    private final PrivateKey secret;
    private final JWK jwk;

    private SealingKey(String alg, String signature, PrivateKey secret, JWK jwk) {
        this.alg = alg;
        this.signature = signature;
        this.secret = secret;
        this.jwk = jwk;
    }

    static SealingKey es256(String kid) {
        var pair = pair("EC");
        var jwk = new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic());
        return new SealingKey(
                "ES256",
                "SHA256withECDSAinP1363Format",
                pair.getPrivate(),
                jwk.keyID(kid).build());
    }

    static SealingKey eddsa(String kid) {
        var pair = pair("Ed25519");
        var encoded = pair.getPublic().getEncoded();
        var x = Base64URL.encode(Arrays.copyOfRange(encoded, encoded.length - RAW_ED25519, encoded.length));
        var jwk = new OctetKeyPair.Builder(Curve.Ed25519, x).keyID(kid).build();
        return new SealingKey("EdDSA", "Ed25519", pair.getPrivate(), jwk);
    }

    private static KeyPair pair(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(256);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Asks to register it for a vendor. */
    ValidatableResponse register(TestPrincipal who, UUID vendor) {
        return who.calls()
                .contentType(ContentType.JSON)
                .body(Map.of("label", "Build server", "jwk", jwk.toJSONObject()))
                .post("/api/v1/organisations/{vendor}/keys", vendor)
                .then();
    }

    /** A detached JWS over the text of a digest. */
    String over(String digest) {
        return over(digest, "{\"alg\":\"" + alg + "\",\"kid\":\"" + jwk.getKeyID() + "\"}");
    }

    /** The same under a header of one's own. */
    String over(String digest, String header) {
        var first = Base64URL.encode(header);
        try {
            var signing = Signature.getInstance(signature);
            signing.initSign(secret);
            signing.update((first + "." + Base64URL.encode(digest)).getBytes(US_ASCII));
            return first + ".." + Base64URL.encode(signing.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
