package org.iotlabel.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals what a client is managed with, for the database: AES-256-GCM (NIST SP 800-38D) by a key that HKDF-SHA256 (RFC 5869)
 * makes of the configured secret, bound to the row that it belongs to.
 */
final class AccessSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;
    private static final String CIPHER = "AES/GCM/NoPadding";

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    AccessSeal(Secret secret) {
        try {
            var made = HKDFParameterSpec.ofExtract()
                    .addIKM(secret.text().getBytes(UTF_8))
                    .thenExpand("management access of clients".getBytes(UTF_8), KEY);
            key = KDF.getInstance("HKDF-SHA256").deriveKey("AES", made);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] seal(UUID row, ManagementAccess access) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var text = access.uri() + " " + access.token().text();
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, row, nonce).doFinal(text.getBytes(UTF_8));
            var whole = java.util.Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What was sealed for that row; empty where the secret is another one now, or the bytes are not ours. */
    Optional<ManagementAccess> open(UUID row, byte[] whole) {
        if (whole.length < NONCE) {
            return Optional.empty();
        }
        var nonce = java.util.Arrays.copyOf(whole, NONCE);
        try {
            var text = new String(
                    cipher(Cipher.DECRYPT_MODE, row, nonce).doFinal(whole, NONCE, whole.length - NONCE), UTF_8);
            var parts = text.split(" ", 2);
            return Optional.of(new ManagementAccess(URI.create(parts[0]), new Secret(parts[1])));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, UUID row, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(row.toString().getBytes(UTF_8));
        return cipher;
    }
}
