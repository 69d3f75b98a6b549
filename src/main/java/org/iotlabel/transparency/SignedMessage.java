package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;

/** The bytes that are signed for a checkpoint, by kind of signature. */
final class SignedMessage {
    private static final byte[] SUBTREE_LABEL = "subtree/v1\n\0".getBytes(US_ASCII);
    private static final int LONGEST_NAME = 255;

    private SignedMessage() {}

    /**
     * The bytes.
     *
     * @param signer the name of the key
     * @param seconds since the epoch; of no meaning where the kind has no time
     */
    static byte[] of(NoteAlgorithm algorithm, String signer, long seconds, Checkpoint checkpoint) {
        return switch (algorithm) {
            case ED25519 -> checkpoint.text().getBytes(UTF_8);
            case ED25519_COSIGNATURE -> ("cosignature/v1\ntime " + seconds + "\n" + checkpoint.text()).getBytes(UTF_8);
            case ML_DSA_44_COSIGNATURE -> subtree(signer, seconds, checkpoint);
        };
    }

    // struct cosigned_message of tlog-cosignature, for the whole tree: start is 0, end its size.
    private static byte[] subtree(String signer, long seconds, Checkpoint checkpoint) {
        var name = opaque(signer);
        var origin = opaque(checkpoint.origin());
        return ByteBuffer.allocate(
                        SUBTREE_LABEL.length + 2 + name.length + origin.length + 3 * Long.BYTES + TreeHash.LENGTH)
                .put(SUBTREE_LABEL)
                .put((byte) name.length)
                .put(name)
                .putLong(seconds)
                .put((byte) origin.length)
                .put(origin)
                .putLong(0)
                .putLong(checkpoint.head().size())
                .put(checkpoint.head().root().bytes())
                .array();
    }

    private static byte[] opaque(String name) {
        var bytes = name.getBytes(UTF_8);
        if (bytes.length > LONGEST_NAME) {
            throw new MalformedLog("a name is too long");
        }
        return bytes;
    }
}
