package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Watches the end of a content that is no archive: a ZIP is found by its last bytes, so a picture or a document with one
 * behind it is both, to different readers (ZIP application note, section 4.3.16).
 */
final class TrailingArchive extends WatchedBytes {
    private static final int END_LENGTH = 22;

    /** The record at the end and the longest comment behind it. */
    private static final int REACH = END_LENGTH + 0xFFFF;

    private final byte[] ring = new byte[REACH];
    private long count;

    TrailingArchive(InputStream in) {
        super(in);
    }

    @Override
    void seen(byte[] bytes, int offset, int length) {
        for (int i = 0; i < length; i++) {
            ring[(int) (count++ % REACH)] = bytes[offset + i];
        }
    }

    /** Reads the rest; then refuses when the content ends as an archive does. */
    void check() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        for (long at = Math.max(0, count - REACH); at <= count - END_LENGTH; at++) {
            boolean signature =
                    byteAt(at) == 'P' && byteAt(at + 1) == 'K' && byteAt(at + 2) == 5 && byteAt(at + 3) == 6;
            if (signature && at + END_LENGTH + (byteAt(at + 20) | byteAt(at + 21) << 8) == count) {
                throw new EvidenceRefused(RefusalReason.DISGUISED);
            }
        }
    }

    private int byteAt(long position) {
        return ring[(int) (position % REACH)] & 0xff;
    }
}
