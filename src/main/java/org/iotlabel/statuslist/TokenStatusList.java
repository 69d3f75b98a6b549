package org.iotlabel.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Set;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/** A Token Status List that was checked and unpacked; one look-up costs next to nothing. */
public final class TokenStatusList {
    private static final Set<Integer> WIDTHS = Set.of(1, 2, 4, 8);

    private final byte[] bytes;
    private final int width;
    private final ListPeriod period;

    private TokenStatusList(byte[] bytes, int width, ListPeriod period) {
        this.bytes = bytes;
        this.width = width;
        this.period = period;
    }

    static TokenStatusList of(JsonNode list, ListPeriod period) {
        var bits = list.path("bits");
        if (!bits.isInt() || !WIDTHS.contains(bits.intValue())) {
            throw new StatusListRefused(Reason.MALFORMED);
        }
        var width = bits.intValue();
        var most = EncodedList.MOST_ENTRIES / Byte.SIZE * width;
        var read =
                new TokenStatusList(BoundedInflation.zlib(EncodedList.base64(list.path("lst")), most), width, period);
        if (read.size() < StatusBits.ENTRIES) {
            throw new StatusListRefused(Reason.TOO_SHORT);
        }
        return read;
    }

    /** How many entries it has. */
    public int size() {
        return bytes.length * (Byte.SIZE / width);
    }

    /** When it was signed: what it says is as old as that. */
    public Instant issuedAt() {
        return period.from();
    }

    /** From when on it does not count. */
    public Instant expiresAt() {
        return period.until();
    }

    /**
     * What it says of a place.
     *
     * @throws StatusListRefused INDEX_OUT_OF_RANGE; UNKNOWN_VALUE
     */
    public StatusValue at(int index) {
        return StatusValue.of(codeAt(index)).orElseThrow(() -> new StatusListRefused(Reason.UNKNOWN_VALUE));
    }

    /** The bare number of a place, the first place in the lowest bits (Token Status List section 4.1). */
    int codeAt(int index) {
        if (index < 0 || index >= size()) {
            throw new StatusListRefused(Reason.INDEX_OUT_OF_RANGE);
        }
        var inAByte = Byte.SIZE / width;
        return (bytes[index / inAByte] & 0xFF) >> index % inAByte * width & (1 << width) - 1;
    }
}
