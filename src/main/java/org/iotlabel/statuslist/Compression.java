package org.iotlabel.statuslist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Makes lists small, at the highest level, as both specifications ask. */
final class Compression {
    private Compression() {}

    /** DEFLATE in the ZLIB format (RFC 1950). */
    static byte[] zlib(byte[] content) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            var bytes = new ByteArrayOutputStream();
            write(new DeflaterOutputStream(bytes, deflater), content);
            return bytes.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** DEFLATE in the GZIP format (RFC 1952), without name and time. */
    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(new BestGzip(bytes), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(OutputStream compressed, byte[] content) {
        try (compressed) {
            compressed.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("An array in memory takes everything", e);
        }
    }

    /** The library has no parameter for the level. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream bytes) throws IOException {
            super(bytes);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
