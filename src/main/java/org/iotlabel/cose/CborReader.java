package org.iotlabel.cose;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import org.iotlabel.cose.CoseRefused.Reason;

/**
 * Reads CBOR strictly: one content has one form, so that nothing can be changed in what was signed and still be read the
 * same. Lengths are believed only as far as bytes are there, and nesting has an end.
 */
final class CborReader {
    // The densest QR code holds less than 3 kB.
    private static final int LONGEST = 4096;
    private static final int DEEPEST = 8;

    private final ByteBuffer bytes;

    private CborReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    static CborItem read(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new CoseRefused(Reason.TOO_LONG);
        }
        var reader = new CborReader(bytes);
        var item = reader.item(0);
        if (reader.bytes.hasRemaining()) {
            throw new CoseRefused(Reason.TRAILING_BYTES);
        }
        return item;
    }

    private CborItem item(int depth) {
        if (depth > DEEPEST) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
        var first = octet();
        var kind = CborKind.values()[first >> 5];
        if (kind == CborKind.SIMPLE) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
        var number = number(first & 0x1f);
        return switch (kind) {
            case UNSIGNED -> new CborItem.Number(number);
            case NEGATIVE -> new CborItem.Number(-1 - number);
            case BYTES -> new CborItem.Bytes(content(number));
            case TEXT -> new CborItem.Text(text(content(number)));
            case ARRAY -> items(number, depth);
            case MAP -> members(number, depth);
            case TAG -> new CborItem.Tagged(number, item(depth + 1));
            case SIMPLE -> throw new CoseRefused(Reason.NOT_CBOR);
        };
    }

    private int octet() {
        if (!bytes.hasRemaining()) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
        return bytes.get() & 0xff;
    }

    private long number(int size) {
        if (size < CborKind.ONE_BYTE) {
            return size;
        }
        var length = size - CborKind.ONE_BYTE;
        if (length > 3) {
            // 31 begins what ends somewhere, which the deterministic form has not; 28 to 30 mean nothing.
            throw new CoseRefused(size == 31 ? Reason.NOT_DETERMINISTIC : Reason.NOT_CBOR);
        }
        var number = 0L;
        for (int i = 0; i < 1 << length; i++) {
            number = number << 8 | octet();
        }
        var shorter = length == 0 ? CborKind.ONE_BYTE : 1L << 8 * (1 << length - 1);
        if (number >= 0 && number < shorter) {
            throw new CoseRefused(Reason.NOT_DETERMINISTIC);
        }
        if (number < 0) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
        return number;
    }

    private byte[] content(long length) {
        if (length > bytes.remaining()) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
        var content = new byte[(int) length];
        bytes.get(content);
        return content;
    }

    private static String text(byte[] content) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException _) {
            throw new CoseRefused(Reason.NOT_CBOR);
        }
    }

    private CborItem items(long count, int depth) {
        var items = new ArrayList<CborItem>();
        for (long i = 0; i < count; i++) {
            items.add(item(depth + 1));
        }
        return new CborItem.Items(items);
    }

    private CborItem members(long count, int depth) {
        var members = new LinkedHashMap<Long, CborItem>();
        var last = new byte[0];
        for (long i = 0; i < count; i++) {
            var from = bytes.position();
            if (!(item(depth + 1) instanceof CborItem.Number(var key))) {
                throw new CoseRefused(Reason.NOT_CBOR);
            }
            var now = Arrays.copyOfRange(bytes.array(), from, bytes.position());
            if (members.containsKey(key)) {
                throw new CoseRefused(Reason.DUPLICATE_KEY);
            }
            if (Arrays.compareUnsigned(last, now) > 0) {
                throw new CoseRefused(Reason.NOT_DETERMINISTIC);
            }
            last = now;
            members.put(key, item(depth + 1));
        }
        return new CborItem.Members(members);
    }
}
