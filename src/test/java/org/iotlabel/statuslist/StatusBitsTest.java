package org.iotlabel.statuslist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.BitSet;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class StatusBitsTest {
    private final Random random = new Random(20261125);
    private final StatusValue[] values = new StatusValue[StatusBits.ENTRIES];
    private final StatusBits bits = new StatusBits();

    StatusBitsTest() {
        for (int index = 0; index < values.length; index++) {
            values[index] = StatusValue.values()[random.nextInt(StatusValue.values().length)];
            // Written over something else, so that what was there before must be gone.
            bits.put(index, StatusValue.values()[random.nextInt(StatusValue.values().length)]);
            bits.put(index, values[index]);
        }
    }

    /** Java's bit sets count from the lowest bit of the first byte, as the Token Status List does. */
    @Test
    void another_reader_finds_every_value_in_the_token_form() throws Exception {
        var inflater = new Inflater();
        inflater.setInput(Compression.zlib(bits.bytes()));
        var bytes = new byte[StatusBits.ENTRIES];
        var length = inflater.inflate(bytes);
        assertEquals(StatusBits.ENTRIES / 4, length);
        assertEquals(true, inflater.finished());
        var read = BitSet.valueOf(bytes);
        for (int index = 0; index < values.length; index++) {
            var code = (read.get(2 * index) ? 1 : 0) + (read.get(2 * index + 1) ? 2 : 0);
            assertEquals(values[index].code(), code, "at " + index);
        }
    }

    @Test
    void another_reader_finds_every_bit_in_the_credential_form() throws Exception {
        for (var purpose : StatusPurpose.values()) {
            var packed = Compression.gzip(bits.bitstring(purpose));
            byte[] bytes;
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                bytes = unpacked.readAllBytes();
            }
            assertEquals(16 * 1024, bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (Integer.reverse(bytes[i]) >>> 24);
            }
            var read = BitSet.valueOf(bytes);
            for (int index = 0; index < values.length; index++) {
                var bit = purpose == StatusPurpose.REVOCATION ? 1 : 2;
                assertEquals((values[index].code() & bit) != 0, read.get(index), purpose + " at " + index);
            }
        }
    }

    @Test
    void the_leftmost_bit_is_the_first_place() {
        var few = new StatusBits();
        few.put(0, StatusValue.SUSPENDED);
        few.put(9, StatusValue.SUSPENDED);
        few.put(10, StatusValue.INVALID);
        var bytes = few.bitstring(StatusPurpose.SUSPENSION);
        assertArrayEquals(new byte[] {(byte) 0x80, 0x40}, new byte[] {bytes[0], bytes[1]});
        assertEquals(0x20, few.bitstring(StatusPurpose.REVOCATION)[1]);
    }

    @Test
    void there_are_no_places_outside_of_a_list() {
        assertThrows(IllegalArgumentException.class, () -> new StatusPlace(1, StatusBits.ENTRIES));
        assertThrows(IllegalArgumentException.class, () -> new StatusPlace(1, -1));
        assertThrows(IllegalArgumentException.class, () -> new StatusPlace(0, 1));
    }
}
