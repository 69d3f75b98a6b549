package org.iotlabel.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;
import org.iotlabel.signing.Sha256Digest;

/**
 * Makes a PDF the same bytes each time it is made of the same facts. The library marks each font subset with six random
 * letters (ISO 32000-1 section 9.6.4); here they follow from the label, in the same length, so that no place in the file
 * moves.
 */
final class StablePdf {

    private static final Pattern SUBSET = Pattern.compile("/[A-Z]{6}\\+([A-Za-z-]+)");
    private static final int LETTERS = 6;

    private StablePdf() {}

    static byte[] stable(byte[] pdf, Sha256Digest label) {
        return SUBSET.matcher(new String(pdf, ISO_8859_1))
                .replaceAll(subset -> "/" + mark(label, subset.group(1)) + "+" + subset.group(1))
                .getBytes(ISO_8859_1);
    }

    private static String mark(Sha256Digest label, String font) {
        var bytes = Sha256Digest.of(label + font).bytes();
        var mark = new StringBuilder();
        for (int i = 0; i < LETTERS; i++) {
            mark.append((char) ('A' + Byte.toUnsignedInt(bytes[i]) % 26));
        }
        return mark.toString();
    }
}
