package org.iotlabel.transparency;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Up to 256 entries in one piece: each behind its length as two bytes, the first the higher (C2SP tlog-tiles). */
public final class EntryBundle {
    /** The longest entry, in bytes, that two bytes can count. */
    public static final int LONGEST_ENTRY = 65_535;

    private static final int BYTE = 0xff;
    private static final int BITS = 8;

    private EntryBundle() {}

    /** The bytes of a bundle. */
    public static byte[] write(List<byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > LONGEST_ENTRY) {
                throw new MalformedLog("an entry is too long");
            }
            bytes.write(entry.length >> BITS);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    /**
     * The entries of a bundle.
     *
     * @throws MalformedLog when it breaks off
     */
    public static List<byte[]> read(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        for (var at = 0; at < bundle.length; ) {
            var begin = at + 2;
            if (begin > bundle.length) {
                throw new MalformedLog("a bundle of entries breaks off");
            }
            var end = begin + ((bundle[at] & BYTE) << BITS | bundle[at + 1] & BYTE);
            if (end > bundle.length) {
                throw new MalformedLog("a bundle of entries breaks off");
            }
            entries.add(Arrays.copyOfRange(bundle, begin, end));
            at = end;
        }
        return entries;
    }
}
