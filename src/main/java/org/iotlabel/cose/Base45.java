package org.iotlabel.cose;

import java.io.ByteArrayOutputStream;
import org.iotlabel.cose.CoseRefused.Reason;

/** Bytes in the letters that a QR code holds in its alphanumeric mode (RFC 9285). */
public final class Base45 {
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int BASE = 45;

    private Base45() {}

    /** How many letters that many bytes take. */
    public static int length(int bytes) {
        return bytes / 2 * 3 + bytes % 2 * 2;
    }

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        for (int i = 0; i < bytes.length; i += 2) {
            var pair = i + 1 < bytes.length;
            var value = pair ? (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff : bytes[i] & 0xff;
            text.append(ALPHABET.charAt(value % BASE)).append(ALPHABET.charAt(value / BASE % BASE));
            if (pair) {
                text.append(ALPHABET.charAt(value / BASE / BASE));
            }
        }
        return text.toString();
    }

    /**
     * Reads it back; one text for each content.
     *
     * @throws CoseRefused NOT_BASE45 for other letters, a length that cannot be, and numbers that are too large
     */
    public static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i += 3) {
            var length = Math.min(3, text.length() - i);
            var value = value(text, i, length);
            if (length == 1 || value > (length == 3 ? 0xffff : 0xff)) {
                throw new CoseRefused(Reason.NOT_BASE45);
            }
            if (length == 3) {
                bytes.write(value >> 8);
            }
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static int value(String text, int from, int length) {
        var value = 0;
        for (int i = from + length - 1; i >= from; i--) {
            var digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                throw new CoseRefused(Reason.NOT_BASE45);
            }
            value = value * BASE + digit;
        }
        return value;
    }
}
