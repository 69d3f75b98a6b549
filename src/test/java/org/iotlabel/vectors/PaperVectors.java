package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.iotlabel.vectors.Expected.badSignature;
import static org.iotlabel.vectors.Expected.unopened;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Spoilt papers. */
final class PaperVectors {
    private static final String JSON = CanonicalJson.of(VectorLabel.facts()).text();

    private PaperVectors() {}

    static Stream<Vector> all() {
        return Stream.concat(papers(), bombs());
    }

    private static Stream<Vector> papers() {
        var good = VectorPaper.of(JSON, VectorLabel.jwt());
        var text = new String(good, ISO_8859_1);
        var update = "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nstartxref\n0\n%%EOF\n";
        var certificate = VectorAuthority.document();
        var revoked = new TreeMap<>(VectorIssuer.trust());
        revoked.put(
                "ca.crl",
                VectorAuthority.revocations(VectorIssuer.NOW.minus(Duration.ofHours(1)), List.of(certificate)));
        var other = CanonicalJson.of(VectorLabel.facts(one -> one.put("holder", "Somebody")))
                .text();
        return Stream.of(
                paper(
                        "incremental-update",
                        "An update was added after it was signed.",
                        text + update,
                        badSignature("NOT_WHOLE")),
                paper(
                        "shadow-content",
                        "Other content stands beside the signature, where nothing is signed.",
                        shadowed(text),
                        badSignature("HIDDEN_CONTENT")),
                paper(
                        "changed-letter",
                        "A letter on the page was changed.",
                        text.replace("for tests only", "for tests 0nly"),
                        badSignature("BAD_SIGNATURE")),
                Vector.of(
                        "paper/signed-by-another",
                        "Signed by a stranger with a certificate that bears the authority's name.",
                        "label.pdf",
                        VectorPaper.of(
                                JSON,
                                VectorLabel.jwt(),
                                VectorIssuer.STRANGER,
                                VectorAuthority.document(VectorIssuer.STRANGER, VectorIssuer.STRANGER)),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.NOT_OURS, "OTHER_AUTHORITY")),
                Vector.of(
                                "paper/revoked-certificate",
                                "The certificate was revoked, and nothing proves that the paper is older.",
                                "label.pdf",
                                good,
                                Expected.failing(
                                        Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, ""))
                        .trusting(revoked),
                paper(
                                "signature-taken-away",
                                "The signature was taken away, and the code on it leads to a good label.",
                                text.replaceAll("(?s)/Type /Sig .*?>>", ">>")
                                        .replaceAll(" /AcroForm << .*? >>", "")
                                        .replaceAll("/FT /Sig ", ""),
                                unopened(VerdictCode.BAD_SIGNATURE, Reason.BAD_SIGNATURE, "UNSIGNED"))
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "paper/print-out",
                                "Nobody signed it: it is only as good as the code on it, and the answer says so.",
                                "label.pdf",
                                VectorPaper.unsigned("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"),
                                Expected.valid().but(Stage.INTEGRITY, Expected.Line.careful("CODE_ONLY")))
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                        "paper/other-facts-inside",
                        "The label.json inside is not the one that was signed as a credential.",
                        "label.pdf",
                        VectorPaper.of(other, VectorLabel.jwt()),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, "")));
    }

    /** Small files that claim to be larger than memory. */
    private static Stream<Vector> bombs() {
        var expected = unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "OUT_OF_BOUNDS");
        var twice = packed(packed(new byte[80 * 1024 * 1024]));
        return Stream.of(
                Vector.of(
                        "paper/packed-twice",
                        "What the page draws is packed twice over and unpacks to 80 million bytes.",
                        "label.pdf",
                        VectorPaper.drawing("/Filter [ /FlateDecode /Fl ] ", new String(twice, ISO_8859_1), ""),
                        expected),
                Vector.of(
                        "paper/huge-picture",
                        "A picture claims 1.6 thousand million dots, in an odd spelling.",
                        "label.pdf",
                        VectorPaper.drawing(
                                "",
                                "/X Do",
                                "/Type /XObject /Subtype /Image /Wid#74h +40000 /Height%\n40000 /ColorSpace /DeviceGray"
                                        + " /BitsPerComponent 8 "),
                        expected));
    }

    private static byte[] packed(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What a reader could show, in the room that the signature leaves. */
    private static String shadowed(String paper) {
        var hole = paper.indexOf("/Contents <") + "/Contents ".length();
        var end = paper.indexOf('>', hole);
        var shadow = "<00> /Shadow (" + "x".repeat(end - hole - 15) + ")";
        return paper.substring(0, hole) + shadow + paper.substring(end);
    }

    private static Vector paper(String id, String description, String pdf, Expected expected) {
        return Vector.of("paper/" + id, description, "label.pdf", pdf.getBytes(ISO_8859_1), expected);
    }
}
