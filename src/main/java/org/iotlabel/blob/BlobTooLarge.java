package org.iotlabel.blob;

import java.io.IOException;

/** The content is longer than the caller allowed. */
public final class BlobTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long limit;

    BlobTooLarge(long limit) {
        super("The content is longer than " + limit + " bytes");
        this.limit = limit;
    }

    /** The most bytes that were allowed. */
    public long limit() {
        return limit;
    }
}
