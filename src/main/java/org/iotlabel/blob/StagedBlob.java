package org.iotlabel.blob;

import java.io.IOException;
import java.io.InputStream;

/** A content that was taken in and not stored yet. Closing it removes every trace, unless it was kept. */
public interface StagedBlob extends AutoCloseable {

    /** The digest and size, computed while the content came in. */
    BlobRef ref();

    /** The content from its first byte, as often as wanted until the blob is kept or closed. */
    InputStream open() throws IOException;

    /**
     * Stores the content durably under its digest and answers its name. A content that is stored already with the same
     * size is not written again; one that lost bytes is replaced.
     */
    BlobRef keep() throws IOException;

    @Override
    void close() throws IOException;
}
