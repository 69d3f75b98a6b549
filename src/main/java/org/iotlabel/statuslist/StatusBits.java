package org.iotlabel.statuslist;

import java.util.stream.IntStream;

/** The values of one whole list, two bits each, the first entry in the lowest bits (Token Status List section 4.1). */
final class StatusBits {
    /** Entries of a list: the least that hides one among many (Bitstring Status List section 3.2). */
    static final int ENTRIES = 131_072;

    /** Bits of an entry. */
    static final int WIDTH = 2;

    private static final int IN_A_BYTE = Byte.SIZE / WIDTH;
    private static final int MASK = (1 << WIDTH) - 1;

    /** By their codes, of which two bits leave none out. */
    private static final StatusValue[] VALUES = IntStream.rangeClosed(0, MASK)
            .mapToObj(code -> StatusValue.of(code).orElseThrow())
            .toArray(StatusValue[]::new);

    private final byte[] bytes = new byte[ENTRIES / IN_A_BYTE];

    void put(int index, StatusValue value) {
        var shift = index % IN_A_BYTE * WIDTH;
        var others = bytes[index / IN_A_BYTE] & ~(MASK << shift);
        bytes[index / IN_A_BYTE] = (byte) (others | value.code() << shift);
    }

    private StatusValue get(int index) {
        return VALUES[bytes[index / IN_A_BYTE] >> index % IN_A_BYTE * WIDTH & MASK];
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** One bit an entry, set where the purpose says so, the first entry leftmost (Bitstring Status List section 2.2). */
    byte[] bitstring(StatusPurpose purpose) {
        var bitstring = new byte[ENTRIES / Byte.SIZE];
        for (int index = 0; index < ENTRIES; index++) {
            if (purpose.isSetBy(get(index))) {
                bitstring[index / Byte.SIZE] |= (byte) (0x80 >> index % Byte.SIZE);
            }
        }
        return bitstring;
    }
}
