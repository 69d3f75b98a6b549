package org.iotlabel.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;

/**
 * The signature algorithms accepted here (RFC 7518 section 3.1, RFC 8037 section 3.1): asymmetric ones only, so that
 * neither "none" nor a shared secret can stand for a signature.
 */
enum JwsAlgorithm {
    /** ECDSA on P-256 with SHA-256; the signature is R and S, 64 bytes. */
    ES256("ES256", "SHA256withECDSAinP1363Format"),
    /** Ed25519. */
    EDDSA("EdDSA", "Ed25519"),
    /** RSASSA-PSS with SHA-256 and a salt of 32 bytes. */
    PS256("PS256", "RSASSA-PSS");

    private static final int ES256_LENGTH = 64;
    private static final PSSParameterSpec PSS =
            new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, PSSParameterSpec.TRAILER_FIELD_BC);

    private final String jose;
    private final String java;

    JwsAlgorithm(String jose, String java) {
        this.jose = jose;
        this.java = java;
    }

    /** The name in a JOSE header. */
    String jose() {
        return jose;
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

    boolean verifies(PublicKey key, byte[] content, byte[] signed) {
        if (this == ES256 && signed.length != ES256_LENGTH) {
            return false;
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

    private Signature primitive() throws GeneralSecurityException {
        var signature = Signature.getInstance(java);
        if (this == PS256) {
            signature.setParameter(PSS);
        }
        return signature;
    }
}
