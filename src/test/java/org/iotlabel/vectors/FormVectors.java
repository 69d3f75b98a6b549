package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.badSignature;
import static org.iotlabel.vectors.Expected.unopened;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CborItem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Finding.Outcome;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Spoilt papers, codes, seals and bundles. */
final class FormVectors {
    private static final String JSON = CanonicalJson.of(VectorLabel.facts()).text();

    private FormVectors() {}

    static Stream<Vector> all() {
        return Stream.of(papers(), codes(), seals(), bundles(), families()).flatMap(part -> part);
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
                                "The certificate was revoked.",
                                "label.pdf",
                                good,
                                unopened(VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, "REVOKED_CERTIFICATE"))
                        .trusting(revoked),
                Vector.of(
                        "paper/other-facts-inside",
                        "The label.json inside is not the one that was signed as a credential.",
                        "label.pdf",
                        VectorPaper.of(other, VectorLabel.jwt()),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, "")));
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

    private static Stream<Vector> codes() {
        var alike = unopened(VerdictCode.UNKNOWN_LABEL, Reason.LOOK_ALIKE_HOST, "");
        return Stream.of(
                code(
                        "look-alike-digit",
                        "A digit that looks like a letter in the host.",
                        "HTTPS://LABEL.EXAMP1E/4K7M2QWXY",
                        alike),
                code(
                        "look-alike-letter",
                        "A Cyrillic letter in the host.",
                        "https://l\u0430bel.example/4K7M2QWXY",
                        alike),
                code(
                        "look-alike-end",
                        "A host that begins with the issuer's name.",
                        "HTTPS://LABEL.EXAMPLE.EVIL.EXAMPLE/4K7M2QWXY",
                        alike),
                code(
                        "look-alike-user",
                        "The issuer's name before an @.",
                        "https://label.example@evil.example/4K7M2QWXY",
                        alike),
                code(
                        "elsewhere",
                        "The address of a shop.",
                        "HTTPS://SHOP.EXAMPLE.ORG/4K7M2QWXY",
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.NOT_OURS, "")),
                code(
                        "mistyped",
                        "A serial with a mistake in it.",
                        "HTTPS://LABEL.EXAMPLE/4K7M2QWXZ",
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNKNOWN_SERIAL, "MISTYPED")),
                Vector.of(
                        "code/unknown-serial",
                        "The label under the serial is not at hand.",
                        "qr.png",
                        VectorPictures.code("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"),
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNKNOWN_SERIAL, "")));
    }

    private static Vector code(String id, String description, String text, Expected expected) {
        return Vector.of("code/" + id, description, "qr.png", VectorPictures.code(text), expected)
                .beside("label.jwt", VectorLabel.jwt());
    }

    private static Stream<Vector> seals() {
        var facts = VectorLabel.facts();
        var good = VectorSeal.of(facts);
        var trailing = Arrays.copyOf(good, good.length + 1);
        var alone = Expected.stale(Reason.STATUS_UNAVAILABLE, "NO_REFERENCE").with(Stage.SCOPE, Outcome.ABSENT);
        return Stream.of(
                Vector.of(
                        "seal/alone",
                        "Without its credential nobody knows where the label stands.",
                        "label.cose",
                        good,
                        alone),
                seal(
                        "more-than-the-credential",
                        "It claims a higher level than the credential of its serial.",
                        VectorSeal.of(facts, VectorIssuer.LABEL, 3),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, "")),
                seal(
                        "key-of-another-role",
                        "Signed with the issuer's key for status lists.",
                        VectorSeal.of(facts, VectorIssuer.STATUS, 2),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.UNKNOWN_KEY, "UNKNOWN_KEY")),
                seal(
                        "crit",
                        "A critical extension in its header.",
                        VectorSeal.with(facts, 2, new CborItem.Items(List.of(new CborItem.Number(99)))),
                        badSignature("CRITICAL_HEADER")),
                seal(
                        "type",
                        "It says that it is something else.",
                        VectorSeal.with(facts, 16, new CborItem.Text("application/cwt")),
                        badSignature("WRONG_TYPE")),
                seal(
                        "algorithm",
                        "It says another algorithm than that of its key.",
                        VectorSeal.with(facts, 1, new CborItem.Number(-8)),
                        badSignature("WRONG_ALGORITHM")),
                seal(
                        "trailing-byte",
                        "A byte stands behind it.",
                        trailing,
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "TRAILING_BYTES")));
    }

    private static Vector seal(String id, String description, byte[] seal, Expected expected) {
        return Vector.of("seal/" + id, description, "label.cose", seal, expected)
                .beside("label.jwt", VectorLabel.jwt());
    }

    private static Stream<Vector> bundles() {
        var other = VectorLabel.facts(one -> one.put("holder", "Somebody"));
        var suspended = VectorBundle.good();
        suspended.put("status/1.jwt", VectorLists.token(2).getBytes(UTF_8));
        var mixed = VectorBundle.good();
        mixed.put("label.json", CanonicalJson.of(other).bytes());
        var strangers = VectorBundle.good();
        strangers.put(
                "label.jwt",
                VectorLabel.jwt(
                                CanonicalJson.of(CredentialVectors.with(Map.of("kid", VectorIssuer.STRANGER.kid())))
                                        .bytes(),
                                CanonicalJson.of(VectorLabel.credential(VectorLabel.facts()))
                                        .bytes(),
                                VectorIssuer.STRANGER)
                        .getBytes(UTF_8));
        VectorIssuer.trust(VectorIssuer.STRANGER, Map.of())
                .forEach((name, file) -> strangers.put("keys/" + name, file));
        return Stream.of(
                bundle(
                        "suspended",
                        "The list inside says SUSPENDED.",
                        suspended,
                        Expected.failing(Stage.STATUS, VerdictCode.SUSPENDED, Reason.SUSPENDED, "")
                                .logged()),
                bundle(
                        "other-facts-inside",
                        "The label.json inside is another label's.",
                        mixed,
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.BAD_SIGNATURE, "")),
                bundle(
                        "keys-inside",
                        "Signed by a stranger, whose keys lie in the bundle.",
                        strangers,
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.UNKNOWN_KEY, "UNKNOWN_KEY")));
    }

    private static Vector bundle(String id, String description, Map<String, byte[]> files, Expected expected) {
        return Vector.of("bundle/" + id, description, "bundle.zip", VectorBundle.of(files), expected)
                .without("status-1.jwt");
    }

    private static Stream<Vector> families() {
        var refused = badSignature("");
        return Stream.of(
                Vector.credential(
                                "family/bit-flips-of-a-jwt",
                                "Each credential that differs from a good one by one bit.",
                                VectorLabel.jwt(),
                                refused)
                        .family(),
                Vector.of(
                                "family/bit-flips-of-a-cose",
                                "Each seal that differs from a good one by one bit.",
                                "label.cose",
                                VectorSeal.of(VectorLabel.facts()),
                                refused)
                        .beside("label.jwt", VectorLabel.jwt())
                        .family(),
                Vector.of(
                                "good/seal-text",
                                "The text of an offline seal beside its credential.",
                                "label.cose.txt",
                                Base45.encode(VectorSeal.of(VectorLabel.facts()))
                                        .getBytes(UTF_8),
                                Expected.valid())
                        .beside("label.jwt", VectorLabel.jwt()));
    }
}
