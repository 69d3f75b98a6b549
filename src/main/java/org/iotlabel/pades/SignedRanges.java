package org.iotlabel.pades;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A PDF with a reserved signature: all of it except the one hole in which the signature will stand. */
final class SignedRanges {
    // A string of so many zeros that nothing else is one.
    private static final Pattern HOLE = Pattern.compile("<0{1024,}>");
    private static final Pattern RANGES = Pattern.compile(SignatureField.RANGES, Pattern.LITERAL);

    private final byte[] pdf;
    private final int hole;
    private final int after;

    /**
     * Finds the hole and fixes the ranges in the bytes.
     *
     * @throws IllegalArgumentException where none or more than one was reserved
     */
    SignedRanges(byte[] reserved) {
        this.pdf = reserved.clone();
        var place = only(HOLE);
        this.hole = place.start();
        this.after = place.end();
        var ranges = "[0 %d %d %d]".formatted(hole, after, pdf.length - after);
        var padded = ranges + " ".repeat(SignatureField.RANGES.length() - ranges.length());
        write(padded, only(RANGES).start());
    }

    private MatchResult only(Pattern placeholder) {
        var places = placeholder.matcher(new String(pdf, ISO_8859_1)).results().toList();
        if (places.size() != 1) {
            throw new IllegalArgumentException("The PDF has not exactly one place for a signature");
        }
        return places.getFirst();
    }

    private void write(String ascii, int at) {
        var bytes = ascii.getBytes(ISO_8859_1);
        System.arraycopy(bytes, 0, pdf, at, bytes.length);
    }

    /** All that is signed. */
    byte[] covered() {
        var covered = new ByteArrayOutputStream(pdf.length);
        covered.write(pdf, 0, hole);
        covered.write(pdf, after, pdf.length - after);
        return covered.toByteArray();
    }

    /** The PDF with its signature. */
    byte[] with(byte[] signature) {
        var room = (after - hole) / 2 - 1;
        if (signature.length > room) {
            throw new IllegalStateException("The signature is larger than its room: " + signature.length);
        }
        write("<" + HexFormat.of().formatHex(Arrays.copyOf(signature, room)) + ">", hole);
        return pdf.clone();
    }
}
