package org.iotlabel.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * The signature algorithms in use: asymmetric ones only, so that neither "none" nor a shared secret can stand for a
 * signature. Names and signature forms are those of JOSE (RFC 7518 section 3.1, RFC 8037 section 3.1, RFC 9964).
 */
public enum SignatureAlgorithm {
    /** ECDSA on P-256 with SHA-256; a signature is R and S, 64 bytes. */
    ES256("ES256", "SHA256withECDSAinP1363Format"),
    /** Ed25519 (RFC 8032); a signature has 64 bytes. */
    ED25519("EdDSA", "Ed25519"),
    /** ML-DSA-44 (FIPS 204), pure and with an empty context; a signature has 2420 bytes. */
    ML_DSA_44("ML-DSA-44", "ML-DSA-44"),
    /** RSASSA-PSS with SHA-256 and a salt of 32 bytes; only for keys of other parties. */
    PS256("PS256", "RSASSA-PSS");

    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private final String jose;
    private final String java;

    SignatureAlgorithm(String jose, String java) {
        this.jose = jose;
        this.java = java;
    }

    /** The name in a JOSE header. */
    public String jose() {
        return jose;
    }

    /** Whether the signature was made over the content with the key; false for every shape of wrong signature. */
    public boolean verifies(PublicKey key, byte[] content, byte[] signed) {
        if (this == ES256) {
            return EcdsaP256.verifies(key, content, signed);
        }
        try {
            var signature = primitive();
            signature.initVerify(key);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            // Providers report a signature of impossible shape this way; it is a wrong signature like any other.
            return false;
        }
    }

    byte[] sign(PrivateKey key, byte[] content) {
        try {
            var signature = primitive();
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key cannot sign with " + jose, e);
        }
    }

    KeyPair newKeys() throws GeneralSecurityException {
        return switch (this) {
            case ES256 -> {
                var generator = KeyPairGenerator.getInstance("EC");
                generator.initialize(new ECGenParameterSpec("secp256r1"));
                yield generator.generateKeyPair();
            }
            case ED25519, ML_DSA_44 -> KeyPairGenerator.getInstance(java).generateKeyPair();
            case PS256 -> throw new IllegalArgumentException("No key of ours is an RSA key");
        };
    }

    private Signature primitive() throws GeneralSecurityException {
        var signature = Signature.getInstance(java);
        if (this == PS256) {
            signature.setParameter(PSS);
        }
        return signature;
    }
}
