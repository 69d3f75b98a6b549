package org.iotlabel.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Bytes of a binary format, read once from first to last. A stretch that is packed by Deflate can be read unpacked; after
 * it the source stands at the very next byte, which the streams of the JDK do not tell.
 */
final class ByteSource {
    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int limit;
    private long before;

    ByteSource(InputStream in) {
        this.in = in;
    }

    /** How many bytes were read. */
    long offset() {
        return before + position;
    }

    /** The next byte, or -1 at the end. */
    int read() throws IOException {
        return fill() ? buffer[position++] & 0xff : -1;
    }

    /** The next bytes without reading them: as many as that, or fewer at the end. */
    byte[] peek(int count) throws IOException {
        System.arraycopy(buffer, position, buffer, 0, limit - position);
        before += position;
        limit -= position;
        position = 0;
        limit += in.readNBytes(buffer, limit, Math.max(Math.min(count, buffer.length) - limit, 0));
        return Arrays.copyOf(buffer, Math.min(count, limit));
    }

    /** @throws EvidenceRefused as unreadable when there are fewer */
    byte[] bytes(int count) throws IOException {
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int next = read();
            if (next < 0) {
                throw new EvidenceRefused(RefusalReason.UNREADABLE);
            }
            bytes[i] = (byte) next;
        }
        return bytes;
    }

    /** Little endian, without sign. */
    int u16() throws IOException {
        return (int) number(2);
    }

    /** Little endian, without sign. */
    long u32() throws IOException {
        return number(4);
    }

    /** Little endian; a value that needs the sign bit comes out negative. */
    long u64() throws IOException {
        return number(8);
    }

    private long number(int width) throws IOException {
        long value = 0;
        var bytes = bytes(width);
        for (int i = width - 1; i >= 0; i--) {
            value = value << 8 | bytes[i] & 0xff;
        }
        return value;
    }

    /** The next bytes as they are, no more than that many. */
    InputStream stored(long length) {
        return new Stretch() {
            private long left = length;

            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                if (left <= 0 || !fill()) {
                    return -1;
                }
                int taken = (int) Math.min(Math.min(count, left), limit - position);
                System.arraycopy(buffer, position, target, offset, taken);
                position += taken;
                left -= taken;
                return taken;
            }
        };
    }

    /** The next bytes unpacked, to the end of the packed stretch. What is damaged is refused as unreadable. */
    InputStream inflated(Inflater inflater) {
        return new Stretch() {
            @Override
            public int read(byte[] target, int offset, int count) throws IOException {
                try {
                    int unpacked = 0;
                    while (unpacked == 0 && count > 0 && !inflater.finished()) {
                        feed(inflater);
                        unpacked = inflater.inflate(target, offset, count);
                        position = limit - inflater.getRemaining();
                    }
                    return unpacked == 0 && count > 0 ? -1 : unpacked;
                } catch (DataFormatException e) {
                    throw new EvidenceRefused(RefusalReason.UNREADABLE);
                }
            }
        };
    }

    private void feed(Inflater inflater) throws IOException {
        if (!fill() || inflater.needsDictionary()) {
            throw new EvidenceRefused(RefusalReason.UNREADABLE);
        }
        inflater.setInput(buffer, position, limit - position);
    }

    private boolean fill() throws IOException {
        if (position == limit) {
            before += limit;
            position = 0;
            limit = Math.max(in.read(buffer), 0);
        }
        return position < limit;
    }

    private abstract static class Stretch extends InputStream {
        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public abstract int read(byte[] target, int offset, int count) throws IOException;
    }
}
