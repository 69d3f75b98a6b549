package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The streams of a PDF as they lie in the file, unpacked within bounds; they are found without understanding the file. */
final class PdfStreams {
    private static final Pattern BEGIN = Pattern.compile("\\bstream *(?:\\r\\n|\\r|\\n)");
    private static final String END = "endstream";

    /** What all streams of one file together may unpack to. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private final byte[] pdf;
    private int left = MOST_BYTES;

    PdfStreams(byte[] pdf) {
        this.pdf = pdf;
    }

    /**
     * All contents, unpacked where they are packed with Flate.
     *
     * @throws Refused UNREADABLE where they unpack to more than fits
     */
    List<byte[]> contents() {
        var text = new String(pdf, ISO_8859_1);
        var contents = new ArrayList<byte[]>();
        var begin = BEGIN.matcher(text);
        for (var at = 0; begin.find(at); ) {
            var end = text.indexOf(END, begin.end());
            if (end < 0) {
                break;
            }
            contents.add(unpacked(begin.end(), end));
            at = end;
        }
        return contents;
    }

    private byte[] unpacked(int from, int to) {
        var inflater = new Inflater();
        inflater.setInput(pdf, from, to - from);
        var out = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            for (var read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                take(read);
                out.write(buffer, 0, read);
            }
            return out.size() > 0 ? out.toByteArray() : plain(from, to);
        } catch (DataFormatException e) {
            return out.size() > 0 ? out.toByteArray() : plain(from, to);
        } finally {
            inflater.end();
        }
    }

    private byte[] plain(int from, int to) {
        var end = to;
        while (end > from && (pdf[end - 1] == '\n' || pdf[end - 1] == '\r')) {
            end--;
        }
        take(end - from);
        return java.util.Arrays.copyOfRange(pdf, from, end);
    }

    private void take(int bytes) {
        left -= bytes;
        if (left < 0) {
            throw new Refused(Reason.UNREADABLE, "TOO_LARGE", "The paper unpacks to more than fits.");
        }
    }
}
