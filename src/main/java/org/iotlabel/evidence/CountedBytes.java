package org.iotlabel.evidence;

import java.io.InputStream;

/** A stream that knows how many bytes were read from it. */
final class CountedBytes extends WatchedBytes {
    private long count;

    CountedBytes(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    void seen(byte[] bytes, int offset, int length) {
        count += length;
    }
}
