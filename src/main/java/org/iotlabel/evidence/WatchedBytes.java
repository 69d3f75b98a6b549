package org.iotlabel.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which somebody sees every byte that is read or skipped, each once and in order. */
abstract class WatchedBytes extends FilterInputStream {
    private static final int SKIPPED_AT_ONCE = 8192;

    WatchedBytes(InputStream in) {
        super(in);
    }

    abstract void seen(byte[] bytes, int offset, int length);

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        if (read > 0) {
            seen(target, offset, read);
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, SKIPPED_AT_ONCE)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
