package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.Pattern;

/**
 * What stands before the bytes of an entry (ZIP application note, section 4.3.7).
 *
 * @param name as it was written, one character a byte
 * @param flags general purpose bits (section 4.4.4)
 * @param method 0 stored, 8 Deflate (section 4.4.5)
 * @param packed bytes in the archive; 0 when {@link #sizesFollow()}
 * @param size bytes when unpacked; 0 when {@link #sizesFollow()}
 * @param offset where the head begins in the archive
 */
record ZipEntryHead(String name, int flags, int method, long crc, long packed, long size, long offset) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 0x1 | 0x40 | 0x2000;
    private static final int AES = 99;
    private static final int SIZES_FOLLOW = 0x8;
    private static final int UTF8_NAME = 0x800;
    private static final int MAX_NAME = 512;
    private static final int ZIP64_EXTRA = 0x0001;
    private static final int SECOND_NAME_EXTRA = 0x7075;
    private static final long IN_EXTRA = 0xFFFF_FFFFL;

    /** Absolute, on a drive, leading upwards, or with bytes that no file name should have. */
    private static final Pattern UNSAFE = Pattern.compile(
            "/.*|.*\\\\.*|[A-Za-z]:.*|(.*/)?\\.\\.?(/.*)?|.*[\\x00-\\x1f\\x7f].*|.*//.*|", Pattern.DOTALL);

    /** Reads a local head whose signature was just read. */
    static ZipEntryHead read(ByteSource source) throws IOException {
        long offset = source.offset() - 4;
        source.u16();
        int flags = source.u16();
        int method = source.u16();
        source.u32();
        long crc = source.u32();
        long packed = source.u32();
        long size = source.u32();
        int nameLength = source.u16();
        int extraLength = source.u16();
        var name = name(source, nameLength);
        var sizes = extra(source, extraLength, packed, size);
        return new ZipEntryHead(name, flags, method, crc, sizes.packed, sizes.size, offset).checked();
    }

    static String name(ByteSource source, int length) throws IOException {
        if (length > MAX_NAME) {
            throw new EvidenceRefused(RefusalReason.UNSAFE_NAME);
        }
        return new String(source.bytes(length), ISO_8859_1);
    }

    private record Sizes(long packed, long size) {}

    /** Sizes of 64 bits replace the short ones; a second name would be seen by some readers only, so there may be none. */
    private static Sizes extra(ByteSource source, int length, long packed, long size) throws IOException {
        var sizes = new Sizes(packed, size);
        int left = length;
        while (left >= 4) {
            int id = source.u16();
            int fieldLength = source.u16();
            left -= 4 + fieldLength;
            if (id == SECOND_NAME_EXTRA) {
                throw new EvidenceRefused(RefusalReason.UNSAFE_NAME);
            }
            if (id == ZIP64_EXTRA && fieldLength >= 16 && size == IN_EXTRA && packed == IN_EXTRA) {
                long longSize = source.u64();
                sizes = new Sizes(source.u64(), longSize);
                fieldLength -= 16;
            }
            source.bytes(fieldLength);
        }
        if (left < 0) {
            throw new EvidenceRefused(RefusalReason.UNREADABLE);
        }
        source.bytes(left);
        return sizes;
    }

    private ZipEntryHead checked() {
        if ((flags & ENCRYPTED) != 0 || method == AES) {
            throw new EvidenceRefused(RefusalReason.ENCRYPTED);
        }
        boolean lengthUnknown = method == STORED && sizesFollow() && !isDirectory();
        if ((method != STORED && method != DEFLATED) || lengthUnknown || packed < 0 || size < 0) {
            throw new EvidenceRefused(RefusalReason.UNREADABLE);
        }
        if (UNSAFE.matcher(name).matches()) {
            throw new EvidenceRefused(RefusalReason.UNSAFE_NAME);
        }
        return this;
    }

    boolean isDirectory() {
        return name.endsWith("/");
    }

    /** Whether sizes and checksum stand behind the bytes instead of here. */
    boolean sizesFollow() {
        return (flags & SIZES_FOLLOW) != 0;
    }

    /** The name to show and to judge by. */
    String shownName() {
        return (flags & UTF8_NAME) != 0 ? new String(name.getBytes(ISO_8859_1), UTF_8) : name;
    }
}
