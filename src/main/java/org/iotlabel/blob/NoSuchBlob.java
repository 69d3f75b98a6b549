package org.iotlabel.blob;

import java.io.IOException;

/** Nothing is stored under this digest. */
public final class NoSuchBlob extends IOException {

    private static final long serialVersionUID = 1L;

    NoSuchBlob(BlobRef ref) {
        super("No content is stored as " + ref.sha256());
    }
}
