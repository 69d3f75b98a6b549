package org.iotlabel.transparency;

import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * A private key that signs checkpoints.
 *
 * @param key the public half, with its name
 * @param secret makes the bare signature of a message
 */
record NoteSigner(VerifierKey key, Secret secret) {
    /** Signs bytes with the algorithm of the key; the key itself stays where it is. */
    @FunctionalInterface
    interface Secret {
        byte[] sign(byte[] message);
    }

    /** The signature line for a checkpoint; where its kind has a time, that time. */
    NoteSignature sign(Checkpoint checkpoint, Instant at) {
        var algorithm = key.algorithm();
        var seconds = at.getEpochSecond();
        var bare = secret.sign(SignedMessage.of(algorithm, key.name(), seconds, checkpoint));
        var signature = algorithm.hasTime()
                ? ByteBuffer.allocate(Long.BYTES + bare.length)
                        .putLong(seconds)
                        .put(bare)
                        .array()
                : bare;
        return new NoteSignature(key.name(), key.id(), signature);
    }
}
