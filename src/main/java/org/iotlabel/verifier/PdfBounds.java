package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Pattern;

/**
 * What a PDF of strangers may hold before a library unpacks it: plain Flate or JPEG streams that come to no more than a
 * bound, and pictures of a bounded size. A few kilobytes can claim to be larger than memory.
 */
final class PdfBounds {
    private static final Pattern FILTER = Pattern.compile("/Filter\\b\\s*(?<what>[^>]{0,60})");
    private static final Pattern PLAIN =
            Pattern.compile("\\[?\\s*/(?:FlateDecode|DCTDecode)\\b(?!\\s*/[A-Za-z0-9]+Decode\\b)[\\s\\S]*");
    /** The name Filter with letters written as numbers (ISO 32000-1 section 7.3.5), which nobody honest does. */
    private static final Pattern DISGUISED =
            Pattern.compile("/(?!Filter)(?:F|#46)(?:i|#69)(?:l|#6[cC])(?:t|#74)(?:e|#65)(?:r|#72)(?![A-Za-z])");
    /** Packings inside the drawing itself (section 8.9.7). */
    private static final Pattern INLINE =
            Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode|CCF|CCITTFaxDecode)\\b");

    private static final Pattern SIDE = Pattern.compile("/(?:Width|Height|W|H)\\s+(?<dots>[0-9]{1,12})");
    private static final int LONGEST_SIDE = 6000;

    private PdfBounds() {}

    /**
     * Lets pass what is bounded.
     *
     * @throws Refused UNREADABLE
     */
    static void require(byte[] pdf) {
        var text = new String(pdf, ISO_8859_1);
        require(!text.contains("/Encrypt") && !DISGUISED.matcher(text).find());
        FILTER.matcher(text)
                .results()
                .forEach(one -> require(PLAIN.matcher(one.group(1)).matches()));
        SIDE.matcher(text).results().forEach(one -> require(Long.parseLong(one.group(1)) <= LONGEST_SIDE));
        for (var content : new PdfStreams(pdf).contents()) {
            var isPacked = content.length > 2 && content[0] == 0x78 && (content[0] << 8 | content[1] & 0xFF) % 31 == 0;
            // Packed twice, so that the first look sees little.
            require(!isPacked
                    && !INLINE.matcher(new String(content, ISO_8859_1)).find());
            requireSmall(content);
        }
    }

    /** A JPEG says its size itself. */
    private static void requireSmall(byte[] content) {
        if (FileKind.of(content) == FileKind.PICTURE) {
            CodeReading.requireBounded(content);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Refused(
                    Reason.UNREADABLE,
                    "OUT_OF_BOUNDS",
                    "The paper is not drawn: something in it is too large or too unusual.");
        }
    }
}
