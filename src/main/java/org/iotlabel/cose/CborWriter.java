package org.iotlabel.cose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;

/** Writes CBOR in its deterministic form: the shortest numbers, definite lengths, keys in the order of their bytes. */
final class CborWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private CborWriter() {}

    static byte[] write(CborItem item) {
        var writer = new CborWriter();
        writer.item(item);
        return writer.bytes.toByteArray();
    }

    private void item(CborItem item) {
        switch (item) {
            case CborItem.Number number -> number(number.value());
            case CborItem.Bytes content -> string(CborKind.BYTES, content.value());
            case CborItem.Text text -> string(CborKind.TEXT, text.value().getBytes(UTF_8));
            case CborItem.Items list -> {
                head(CborKind.ARRAY, list.items().size());
                list.items().forEach(this::item);
            }
            case CborItem.Members map -> {
                head(CborKind.MAP, map.members().size());
                map.members().entrySet().stream()
                        .sorted((one, other) -> Arrays.compareUnsigned(key(one), key(other)))
                        .forEach(member -> {
                            number(member.getKey());
                            item(member.getValue());
                        });
            }
            case CborItem.Tagged tagged -> {
                head(CborKind.TAG, tagged.tag());
                item(tagged.content());
            }
        }
    }

    private static byte[] key(Map.Entry<Long, CborItem> member) {
        return write(new CborItem.Number(member.getKey()));
    }

    private void number(long value) {
        head(value < 0 ? CborKind.NEGATIVE : CborKind.UNSIGNED, value < 0 ? -1 - value : value);
    }

    private void string(CborKind kind, byte[] content) {
        head(kind, content.length);
        bytes.writeBytes(content);
    }

    /** The kind and a number in as few bytes as it takes (RFC 8949 section 3). */
    private void head(CborKind kind, long number) {
        var kindBits = kind.ordinal() << 5;
        if (number < CborKind.ONE_BYTE) {
            bytes.write(kindBits | (int) number);
            return;
        }
        var size = number <= 0xff ? 0 : number <= 0xffff ? 1 : number <= 0xffff_ffffL ? 2 : 3;
        bytes.write(kindBits | CborKind.ONE_BYTE + size);
        for (int shift = 8 * ((1 << size) - 1); shift >= 0; shift -= 8) {
            bytes.write((int) (number >>> shift));
        }
    }
}
