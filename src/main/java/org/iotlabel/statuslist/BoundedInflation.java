package org.iotlabel.statuslist;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/** Unpacks what somebody else packed, up to a size and not a byte further. */
final class BoundedInflation {
    private BoundedInflation() {}

    static byte[] zlib(byte[] compressed, int most) {
        return inflate(new ByteArrayInputStream(compressed), InflaterInputStream::new, most);
    }

    static byte[] gzip(byte[] compressed, int most) {
        return inflate(new ByteArrayInputStream(compressed), GZIPInputStream::new, most);
    }

    /** How a format is opened; some read their header at once. */
    private interface Format {
        InputStream open(InputStream compressed) throws IOException;
    }

    private static byte[] inflate(InputStream compressed, Format format, int most) {
        try (var content = format.open(compressed)) {
            var bytes = content.readNBytes(most);
            if (content.read() >= 0) {
                throw new StatusListRefused(Reason.TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw new StatusListRefused(Reason.BAD_COMPRESSION);
        }
    }
}
