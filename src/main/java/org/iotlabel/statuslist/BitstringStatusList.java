package org.iotlabel.statuslist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.iotlabel.statuslist.StatusListRefused.Reason;

/** A Bitstring Status List that was checked and unpacked; one look-up costs next to nothing. */
public final class BitstringStatusList {
    private final byte[] bytes;
    private final ListPeriod period;

    private BitstringStatusList(byte[] bytes, ListPeriod period) {
        this.bytes = bytes;
        this.period = period;
    }

    static BitstringStatusList of(JsonNode encodedList, ListPeriod period) {
        var most = EncodedList.MOST_ENTRIES / Byte.SIZE;
        var read = new BitstringStatusList(BoundedInflation.gzip(EncodedList.multibase(encodedList), most), period);
        if (read.size() < StatusBits.ENTRIES) {
            throw new StatusListRefused(Reason.TOO_SHORT);
        }
        return read;
    }

    /** How many entries it has. */
    public int size() {
        return bytes.length * Byte.SIZE;
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
     * Whether what the list is for holds of a place, the first place being the leftmost bit (section 2.2).
     *
     * @throws StatusListRefused INDEX_OUT_OF_RANGE
     */
    public boolean isSetAt(int index) {
        if (index < 0 || index >= size()) {
            throw new StatusListRefused(Reason.INDEX_OUT_OF_RANGE);
        }
        return (bytes[index / Byte.SIZE] & 0x80 >> index % Byte.SIZE) != 0;
    }
}
