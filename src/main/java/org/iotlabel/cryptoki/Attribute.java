package org.iotlabel.cryptoki;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/**
 * One attribute of an object in a token (PKCS #11 3.1 section 4.4; the numbers are those of its header file).
 *
 * @param type which one
 * @param value in the form of the library
 */
@SuppressWarnings("ArrayRecordComponent") // Written into the library's memory at once.
record Attribute(long type, byte[] value) {
    static final long CLASS = 0x0;
    static final long TOKEN = 0x1;
    static final long PRIVATE = 0x2;
    static final long LABEL = 0x3;
    static final long VALUE = 0x11;
    static final long CERTIFICATE_TYPE = 0x80;
    static final long KEY_TYPE = 0x100;
    static final long SUBJECT = 0x101;
    static final long ID = 0x102;
    static final long SENSITIVE = 0x103;
    static final long SIGN = 0x108;
    static final long VERIFY = 0x10A;
    static final long EXTRACTABLE = 0x162;
    static final long EC_PARAMS = 0x180;
    static final long EC_POINT = 0x181;
    static final long PARAMETER_SET = 0x61D;

    /** Of {@link #CLASS}. */
    static final long A_CERTIFICATE = 1;

    /** Of {@link #CLASS}. */
    static final long A_PRIVATE_KEY = 3;

    /** Type, pointer and length. */
    static final long SIZE = 24;

    static Attribute of(long type, long number) {
        return new Attribute(
                type,
                ByteBuffer.allocate(Long.BYTES)
                        .order(ByteOrder.nativeOrder())
                        .putLong(number)
                        .array());
    }

    static Attribute of(long type, boolean truth) {
        return new Attribute(type, new byte[] {(byte) (truth ? 1 : 0)});
    }

    static Attribute of(long type, String text) {
        return new Attribute(type, text.getBytes(UTF_8));
    }

    /** All of them in a row, as the library reads them. */
    static MemorySegment template(Arena memory, List<Attribute> attributes) {
        var template = memory.allocate(SIZE * attributes.size(), Long.BYTES);
        for (var i = 0; i < attributes.size(); i++) {
            var one = attributes.get(i);
            write(template.asSlice(i * SIZE, SIZE), one.type(), memory.allocateFrom(JAVA_BYTE, one.value()));
        }
        return template;
    }

    static void write(MemorySegment place, long type, MemorySegment value) {
        place.set(JAVA_LONG, 0, type);
        place.set(ADDRESS, Long.BYTES, value);
        place.set(JAVA_LONG, 2 * Long.BYTES, value.byteSize());
    }

    /** The length that the library has written. */
    static long length(MemorySegment place) {
        return place.get(JAVA_LONG, 2 * Long.BYTES);
    }
}
