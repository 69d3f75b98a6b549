package org.iotlabel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a snapshot as bytes, each ended by a line feed; the last one may lack it. A line that is longer than that of
 * any label is read past and stands as an empty one, so that no file can fill the memory.
 */
final class SnapshotLines implements AutoCloseable {
    /** The longest credential that is read, and as much again for what stands beside it. */
    static final int LONGEST = 512 * 1024;

    /** How many lines are handed out at once, and after how many bytes there are fewer. */
    static final int TOGETHER = 64;

    private static final int TOGETHER_BYTES = 1024 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[256 * 1024];
    private int at;
    private int end;

    SnapshotLines(InputStream in) {
        this.in = in;
    }

    static SnapshotLines of(Path file) throws IOException {
        return new SnapshotLines(Files.newInputStream(file));
    }

    /** The next few; none at the end. */
    List<byte[]> next() throws IOException {
        var lines = new ArrayList<byte[]>(TOGETHER);
        var bytes = 0;
        while (lines.size() < TOGETHER && bytes < TOGETHER_BYTES) {
            var line = line();
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
            bytes += line.get().length;
        }
        return lines;
    }

    private Optional<byte[]> line() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream(8192);
        var length = 0L;
        while (at < end || fill()) {
            var stop = lineFeed();
            length += stop - at;
            if (length <= LONGEST) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
            if (stop < end) {
                at++;
                break;
            }
        }
        return Optional.of(length <= LONGEST ? line.toByteArray() : new byte[0]);
    }

    private int lineFeed() {
        var stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
