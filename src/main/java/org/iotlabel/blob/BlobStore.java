package org.iotlabel.blob;

import java.io.IOException;
import java.io.InputStream;

/**
 * A store of contents by their own digest. What is stored never changes: the same content is stored once, and a different
 * content has a different name. Nothing of a failed, refused or cut transfer stays.
 *
 * <p>{@link StagedBlob#keep} and {@link #delete} of one content do not exclude each other: whoever deletes what somebody
 * else may be keeping at that moment must hold a lock over both (the evidence vault takes one in PostgreSQL).
 */
public interface BlobStore {

    /**
     * Takes a content in without storing it: it can be read and judged, and is gone when the result is closed unkept.
     *
     * @param limit the most bytes taken
     * @throws BlobTooLarge as soon as the content is longer than the limit; nothing is left then
     * @throws IOException when the source breaks off or the store cannot write; nothing is left then
     */
    StagedBlob stage(InputStream content, long limit) throws IOException;

    /** Takes a content in and stores it at once; errors as for {@link #stage}. */
    default BlobRef put(InputStream content, long limit) throws IOException {
        try (StagedBlob staged = stage(content, limit)) {
            return staged.keep();
        }
    }

    /**
     * The content itself, to be closed by the caller. Reading to the end proves it: when the bytes are not those that were
     * stored, the last read fails with an {@link IOException} instead of answering the end of the stream.
     *
     * @throws NoSuchBlob when no such content is stored
     */
    InputStream open(BlobRef ref) throws IOException;

    /** Whether this content is stored with this size. */
    boolean exists(BlobRef ref);

    /** Removes a content that nothing refers to any more; removing what is not there is no error. */
    void delete(BlobRef ref) throws IOException;

    /**
     * A part of this store with contents of its own: what is deleted on one shelf stays on every other.
     *
     * @param name lower-case letters, digits and hyphens, beginning with a letter of which more follow
     */
    BlobStore shelf(String name);
}
