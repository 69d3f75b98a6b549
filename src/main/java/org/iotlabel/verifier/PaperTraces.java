package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What tells a certificate of ours in a PDF that nobody signed: its files, its marks, or its words. The signature alone makes
 * a certificate; without it somebody has taken it away, or written another one around a good code.
 */
final class PaperTraces {
    /** Attached files and places of signatures (ISO 32000-1 sections 7.11.4 and 12.7.4.5), and the subject of ours. */
    private static final Pattern MARKS =
            Pattern.compile("/EmbeddedFile|/AFRelationship|/SigFlags|/FT\\s*/Sig\\b|label\\.json sha256:|label\\.jwt");

    /** Words that stand on the first page of every certificate, whatever the label. */
    private static final List<String> WORDS = List.of(
            "Trusted IoT Label",
            "Certificate",
            "Containment grade",
            "security updates",
            "recommendations met",
            "accreditation TIL-",
            "label.jwt");

    private static final int MANY = 4;

    private PaperTraces() {}

    /**
     * Lets pass a file in which nothing of ours lies.
     *
     * @throws Refused BAD_SIGNATURE
     */
    static void requireNone(byte[] pdf) {
        require(!MARKS.matcher(new String(pdf, ISO_8859_1)).find());
        for (var content : new PdfStreams(pdf).contents()) {
            var kind = FileKind.of(content);
            var isOurs = kind == FileKind.CREDENTIAL || kind == FileKind.FACTS || kind == FileKind.SEAL;
            require(!isOurs && !MARKS.matcher(new String(content, ISO_8859_1)).find());
        }
    }

    /**
     * Lets pass a page that does not read like a certificate.
     *
     * @throws Refused BAD_SIGNATURE
     */
    static void requireNone(String words) {
        var flat = words.replaceAll("\\s+", " ");
        require(WORDS.stream().filter(flat::contains).count() < MANY);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new Refused(
                    Reason.BAD_SIGNATURE,
                    "UNSIGNED",
                    "The paper is made like the certificate of a label, and the scheme's signature is not on it.");
        }
    }
}
