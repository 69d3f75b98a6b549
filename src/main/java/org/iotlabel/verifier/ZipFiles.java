package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The files in a ZIP (PKWARE APPNOTE 6.3). Some programs go from file to file, others by the directory at the end; a ZIP in
 * which the two disagree holds one thing for one reader and another for the next. So only the plainest form is read: each
 * file once, one after the other from the first byte on without gaps, the directory in the same order and of the same words
 * behind them, and nothing else.
 */
final class ZipFiles {
    private static final int MOST_FILES = 200;
    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int TIME = 0x5455;
    private static final int SIZES_FOLLOW = 1 << 3;
    /** Hints of the packer, sizes that follow, names in UTF-8. */
    private static final int HARMLESS = 0b110 | SIZES_FOLLOW | 1 << 11;

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(?:/[A-Za-z0-9][A-Za-z0-9._-]*){0,3}");

    private final ByteBuffer zip;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final HashSet<String> names = new HashSet<>();
    private long left = MOST_BYTES;
    private int next;

    private ZipFiles(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * By name, in their order.
     *
     * @throws Refused UNREADABLE
     */
    static Map<String, byte[]> of(byte[] zip) {
        try {
            return new ZipFiles(zip).read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw bad();
        }
    }

    private Map<String, byte[]> read() throws DataFormatException {
        var end = zip.capacity() - END_LENGTH;
        var count = word(end + 10);
        var directory = zip.getInt(end + 16);
        require(zip.getInt(end) == END && zip.getInt(end + 4) == 0 && word(end + 8) == count && word(end + 20) == 0);
        require(count <= MOST_FILES && directory >= 0 && directory + (long) zip.getInt(end + 12) == end);
        var at = directory;
        for (int i = 0; i < count; i++) {
            at = take(at);
        }
        require(at == end && next == directory);
        return files;
    }

    /** Takes the file that an entry of the directory names; where the next entry begins. */
    private int take(int entry) throws DataFormatException {
        var length = word(entry + 28);
        var name = text(entry + 46, length);
        require(zip.getInt(entry) == CENTRAL && zip.getInt(entry + 42) == next);
        var extra = word(entry + 30);
        requireTimeAtMost(entry + 46 + length, extra);
        require(word(entry + 32) == 0 && word(entry + 34) == 0);
        require(NAME.matcher(name).matches() && names.add(name.toLowerCase(Locale.ROOT)));
        var begin = next + 30 + length + requireSame(entry, next, length);
        var packed = zip.getInt(entry + 20);
        files.put(name, content(entry, begin, packed, zip.getInt(entry + 24)));
        next = begin + packed;
        if ((word(entry + 8) & SIZES_FOLLOW) != 0) {
            require(zip.getInt(next) == DESCRIPTOR && same(entry + 16, next + 4, 12));
            next += 16;
        }
        return entry + 46 + length + extra;
    }

    /** Extra fields can bear another name or size (sections 4.5.3 and 4.6.9); only the one of a time cannot (4.6, 0x5455). */
    private void requireTimeAtMost(int at, int length) {
        require(length == 0 || word(at) == TIME && word(at + 2) == length - 4);
    }

    /** What stands before a file and what stands of it in the directory; how long the extra fields in front of it are. */
    private int requireSame(int entry, int local, int nameLength) {
        var flags = word(entry + 8);
        require(zip.getInt(local) == LOCAL && word(local + 26) == nameLength);
        require((flags & ~HARMLESS) == 0 && same(entry + 8, local + 6, 8) && same(entry + 46, local + 30, nameLength));
        require((flags & SIZES_FOLLOW) != 0 || same(entry + 16, local + 14, 12));
        requireTimeAtMost(local + 30 + nameLength, word(local + 28));
        return word(local + 28);
    }

    private byte[] content(int entry, int from, int packed, int size) throws DataFormatException {
        left -= size;
        require(packed >= 0 && size >= 0 && left >= 0 && from + (long) packed <= zip.capacity());
        var content =
                switch (word(entry + 10)) {
                    case 0 -> stored(from, packed, size);
                    case 8 -> inflated(from, packed, size);
                    default -> throw bad();
                };
        var check = new CRC32();
        check.update(content);
        require((int) check.getValue() == zip.getInt(entry + 16));
        return content;
    }

    private byte[] stored(int from, int packed, int size) {
        require(packed == size);
        return bytes(from, size);
    }

    private byte[] inflated(int from, int packed, int size) throws DataFormatException {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(bytes(from, packed));
            var content = new byte[size];
            var done = inflater.inflate(content);
            // One byte more than it said, or bytes behind its end, are somebody else's content.
            require(done == size && inflater.inflate(new byte[1]) == 0);
            require(inflater.finished() && inflater.getRemaining() == 0);
            return content;
        } finally {
            inflater.end();
        }
    }

    private boolean same(int one, int other, int length) {
        return zip.slice(one, length).equals(zip.slice(other, length));
    }

    private String text(int from, int length) {
        return new String(bytes(from, length), US_ASCII);
    }

    private byte[] bytes(int from, int length) {
        var bytes = new byte[length];
        zip.get(from, bytes);
        return bytes;
    }

    private int word(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw bad();
        }
    }

    private static Refused bad() {
        return new Refused(
                Reason.UNREADABLE,
                "BAD_ZIP",
                "The bundle cannot be unpacked, is too large, or holds different files for different readers.");
    }
}
