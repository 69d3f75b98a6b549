package org.iotlabel.transparency;

import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.SignatureAlgorithm;

/** The kinds of signatures that stand below our checkpoints, with their type byte (C2SP signed-note, tlog-cosignature). */
public enum NoteAlgorithm {
    /** Ed25519 over the text of the note. */
    ED25519(1, SignatureAlgorithm.ED25519, 64),
    /** A cosignature: Ed25519 over the text and a time. */
    ED25519_COSIGNATURE(4, SignatureAlgorithm.ED25519, 64),
    /** A cosignature: ML-DSA-44 (FIPS 204) over name, time, origin and tree. */
    ML_DSA_44_COSIGNATURE(6, SignatureAlgorithm.ML_DSA_44, 2420);

    private final int type;
    private final SignatureAlgorithm algorithm;
    private final int signatureLength;

    NoteAlgorithm(int type, SignatureAlgorithm algorithm, int signatureLength) {
        this.type = type;
        this.algorithm = algorithm;
        this.signatureLength = signatureLength;
    }

    /** The type byte in key ids and verifier keys. */
    int type() {
        return type;
    }

    boolean hasTime() {
        return switch (this) {
            case ED25519 -> false;
            case ED25519_COSIGNATURE, ML_DSA_44_COSIGNATURE -> true;
        };
    }

    /** Whether its keys are of that algorithm. */
    boolean signs(SignatureAlgorithm other) {
        return algorithm == other;
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

    /**
     * The raw key as Java wants it.
     *
     * @throws MalformedLog when it is none of this algorithm
     */
    PublicKey publicKey(byte[] raw) {
        try {
            return RawPublicKey.parse(algorithm, raw);
        } catch (InvalidKeySpecException e) {
            throw new MalformedLog("the bytes are no key of this kind");
        }
    }

    /** Whether the bare signature was made over the message with that key. */
    boolean verifies(byte[] raw, byte[] message, byte[] signature) {
        return algorithm.verifies(publicKey(raw), message, signature);
    }
}
