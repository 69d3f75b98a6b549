package org.iotlabel.transparency;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The kinds of signatures that stand below our checkpoints, with their type byte (C2SP signed-note, tlog-cosignature). */
public enum NoteAlgorithm {
    /** Ed25519 over the text of the note. */
    ED25519(1, "Ed25519", 32, 64),
    /** A cosignature: Ed25519 over the text and a time. */
    ED25519_COSIGNATURE(4, "Ed25519", 32, 64),
    /** A cosignature: ML-DSA-44 (FIPS 204) over name, time, origin and tree. */
    ML_DSA_44_COSIGNATURE(6, "ML-DSA-44", 1312, 2420);

    // What stands before the raw key in a SubjectPublicKeyInfo (RFC 8410 section 4; RFC 9881 section 2).
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] ML_DSA_PREFIX =
            HexFormat.of().parseHex("30820532300b060960864801650304031103820521" + "00");

    private final int type;
    private final String jca;
    private final int keyLength;
    private final int signatureLength;

    NoteAlgorithm(int type, String jca, int keyLength, int signatureLength) {
        this.type = type;
        this.jca = jca;
        this.keyLength = keyLength;
        this.signatureLength = signatureLength;
    }

    /** The type byte in key ids and verifier keys. */
    int type() {
        return type;
    }

    /** The name by which Java knows the algorithm. */
    public String jca() {
        return jca;
    }

    boolean hasTime() {
        return switch (this) {
            case ED25519 -> false;
            case ED25519_COSIGNATURE, ML_DSA_44_COSIGNATURE -> true;
        };
    }

    /** How many bytes follow the key id. */
    int length() {
        return hasTime() ? Long.BYTES + signatureLength : signatureLength;
    }

    static NoteAlgorithm ofType(int type) {
        return Arrays.stream(values())
                .filter(one -> one.type == type)
                .findAny()
                .orElseThrow(() -> new MalformedLog("a key of a kind that is not known here"));
    }

    /** The raw key as Java wants it. */
    PublicKey publicKey(byte[] raw) {
        if (raw.length != keyLength) {
            throw new MalformedLog("a key of the wrong length");
        }
        var encoded = new ByteArrayOutputStream();
        encoded.writeBytes(prefix());
        encoded.writeBytes(raw);
        try {
            return KeyFactory.getInstance(jca).generatePublic(new X509EncodedKeySpec(encoded.toByteArray()));
        } catch (GeneralSecurityException e) {
            throw new MalformedLog("the bytes are no key");
        }
    }

    /**
     * The raw key of what Java has.
     *
     * @throws MalformedLog when it is a key of another algorithm
     */
    byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        var prefix = prefix();
        if (encoded.length != prefix.length + keyLength || !startsWith(encoded, prefix)) {
            throw new MalformedLog("a key of another algorithm");
        }
        return Arrays.copyOfRange(encoded, prefix.length, encoded.length);
    }

    private byte[] prefix() {
        return this == ML_DSA_44_COSIGNATURE ? ML_DSA_PREFIX : ED25519_PREFIX;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return ByteBuffer.wrap(bytes, 0, prefix.length).equals(ByteBuffer.wrap(prefix));
    }
}
