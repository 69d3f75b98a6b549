package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iotlabel.signing.Sha256Digest;

/**
 * The signature of a PDF (ISO 32000-1 section 12.8.1). Ours is one signature over one revision, so there is exactly one
 * range of bytes, which leaves out nothing but the signature itself; whatever else is in a file, it is not ours.
 */
final class PaperSignature {
    private static final Pattern MARK =
            Pattern.compile("/ByteRange|/Type\\s*/Sig\\b|/ETSI\\.CAdES\\.detached|/adbe\\.pkcs7");
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*0\\s+([0-9]{1,10})\\s+([0-9]{1,10})\\s+([0-9]{1,10})\\s*\\]");
    private static final Pattern SIGNED_AT = Pattern.compile("/M\\(D:([0-9]{14})Z");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");
    private static final int LONGEST_HOLE = 1_000_000;

    private final Sha256Digest paper;
    private final byte[] covered;
    private final byte[] cms;

    private PaperSignature(Sha256Digest paper, byte[] covered, byte[] cms) {
        this.paper = paper;
        this.covered = covered;
        this.cms = cms;
    }

    /**
     * The one signature; empty where there is no trace of any.
     *
     * @throws Refused BAD_SIGNATURE where it does not cover the whole file
     */
    static Optional<PaperSignature> find(byte[] pdf) {
        var text = new String(pdf, ISO_8859_1);
        if (!MARK.matcher(text).find()) {
            return Optional.empty();
        }
        var ranges = RANGE.matcher(text).results().toList();
        // A second signature, or an update that brings its own, is how content is added behind a good signature.
        require(ranges.size() == 1, "SEVERAL_SIGNATURES", "The paper has not exactly one signature over all of it.");
        var range = ranges.getFirst();
        var hole = Long.parseLong(range.group(1));
        var after = Long.parseLong(range.group(2));
        var rest = Long.parseLong(range.group(3));
        // Whatever follows the signed bytes replaces what stands in them: that is what an update of a PDF is.
        require(
                after + rest == pdf.length,
                "NOT_WHOLE",
                "The paper was changed after it was signed: the signature does not cover the whole file.");
        require(
                hole < after && after - hole <= LONGEST_HOLE && after <= pdf.length,
                "NOT_WHOLE",
                "The signature leaves out too much.");
        var content = text.substring((int) hole, (int) after);
        // Only the signature may stand where nothing is signed; anything else there could be shown.
        require(
                isHexString(content),
                "HIDDEN_CONTENT",
                "Something else than the signature stands where nothing is signed.");
        return Optional.of(new PaperSignature(
                Sha256Digest.of(pdf),
                covered(pdf, (int) hole, (int) after),
                HexFormat.of().parseHex(content.substring(1, content.length() - 1))));
    }

    private static boolean isHexString(String content) {
        return content.length() > 2
                && content.length() % 2 == 0
                && content.startsWith("<")
                && content.endsWith(">")
                && content.chars().skip(1).limit(content.length() - 2L).allMatch(HexFormat::isHexDigit);
    }

    private static byte[] covered(byte[] pdf, int hole, int after) {
        var covered = new ByteArrayOutputStream(pdf.length);
        covered.write(pdf, 0, hole);
        covered.write(pdf, after, pdf.length - after);
        return covered.toByteArray();
    }

    /**
     * Checks it.
     *
     * @throws Refused BAD_SIGNATURE, UNKNOWN_KEY, NOT_OURS, STATUS_OUTDATED, STATUS_UNAVAILABLE
     */
    SignedLabel.Signature verify(Trust trust, Instant now) {
        var key = new CmsReading(trust, now).verify(covered, cms);
        return new SignedLabel.Signature(SignedDocument.CERTIFICATE, key, paper, stated());
    }

    /** When the dictionary of the signature says that it was made (ISO 32000-1 table 252, entry M). */
    private Optional<Instant> stated() {
        var times = SIGNED_AT.matcher(new String(covered, ISO_8859_1)).results().toList();
        try {
            return times.size() == 1
                    ? Optional.of(LocalDateTime.parse(times.getFirst().group(1), DIGITS)
                            .toInstant(ZoneOffset.UTC))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void require(boolean holds, String detail, String sentence) {
        if (!holds) {
            throw new Refused(Reason.BAD_SIGNATURE, detail, sentence);
        }
    }
}
