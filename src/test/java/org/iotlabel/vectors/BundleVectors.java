package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.unopened;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Bundles that hold what they should not, or different things for different readers. */
final class BundleVectors {
    private static final Expected BAD_ZIP = unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "BAD_ZIP");

    private BundleVectors() {}

    static Stream<Vector> all() {
        return Stream.of(contents(), names(), drawn(), papers(), seals(), forms())
                .flatMap(part -> part);
    }

    private static Stream<Vector> contents() {
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
        VectorIssuer.trust(VectorIssuer.STRANGER, jwk -> {})
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

    /** What people look at and nobody signed. */
    private static Stream<Vector> drawn() {
        var careful = Expected.valid().logged().but(Stage.INTEGRITY, Expected.Line.careful("CODE_ONLY"));
        var pictures = VectorBundle.good();
        // As far as anybody can tell, it may say level 3 around the true code.
        pictures.put("label.png", VectorPictures.code("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"));
        var many = VectorBundle.withPictures(13, pictures.get("label.png"));
        var drawing = VectorBundle.good();
        drawing.put(
                "label.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Level 3</text></svg>".getBytes(UTF_8));
        var baseline = VectorBundle.good();
        baseline.put("baseline.json", VectorLabel.BASELINE);
        return Stream.of(
                bundle(
                        "pictures",
                        "Of the pictures only the codes are checked, and the answer says so.",
                        pictures,
                        careful),
                bundle(
                        "too-many-pictures",
                        "It holds more pictures than any bundle, each of which takes its time.",
                        many,
                        unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "TOO_LARGE")),
                bundle("drawing", "A drawing cannot be checked, and the answer says so.", drawing, careful),
                bundle(
                                "baseline-inside",
                                "The bundle brings its baseline along.",
                                baseline,
                                Expected.valid().logged())
                        .without("baseline.json"),
                odd(
                        "other-baseline",
                        "The baseline inside is not the one that the label names.",
                        "OTHER_CONTENT",
                        files -> files.put("baseline.json", "{\"levels\":[],\"requirements\":[]}".getBytes(UTF_8))),
                odd(
                        "other-decision",
                        "The decision inside is not the one that the label names.",
                        "OTHER_CONTENT",
                        files -> files.put("decision.json", "{\"outcome\":\"GRANTED\"}".getBytes(UTF_8))));
    }

    private static Stream<Vector> seals() {
        var facts = VectorLabel.facts();
        var text = VectorBundle.good();
        text.put("label.cose.txt", Base45.encode(VectorSeal.of(facts)).getBytes(UTF_8));
        var changed = VectorSeal.of(facts);
        changed[changed.length - 1] ^= 1;
        return Stream.of(
                bundle(
                        "seal-text",
                        "The text of the seal lies in it too.",
                        text,
                        Expected.valid().logged()),
                sealed(
                        "changed-seal",
                        "A bit of the signature of the seal inside was turned over.",
                        changed,
                        Expected.badSignature("BAD_SIGNATURE")),
                sealed(
                        "seal-of-another-level",
                        "The seal inside says another level than the credential.",
                        VectorSeal.of(facts, VectorIssuer.LABEL, 3),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, "")),
                sealed(
                        "seal-by-a-stranger",
                        "A stranger signed the seal inside.",
                        VectorSeal.of(facts, VectorIssuer.STRANGER, 2),
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.UNKNOWN_KEY, "UNKNOWN_KEY")));
    }

    private static Vector sealed(String id, String description, byte[] seal, Expected expected) {
        var files = VectorBundle.good();
        files.put("label.cose", seal);
        return bundle(id, description, files, expected);
    }

    /** Certificates that pages without a reader of PDF do not see through; they have to say so. */
    private static Stream<Vector> papers() {
        var json = CanonicalJson.of(VectorLabel.facts()).text();
        var paper = new String(VectorPaper.of(json, VectorLabel.jwt()), ISO_8859_1);
        var other = VectorLabel.facts(one -> one.put("holder", "Somebody"));
        var others = VectorPaper.of(CanonicalJson.of(other).text(), VectorLabel.jwt(other));
        return Stream.of(
                paper(
                        "changed-paper",
                        "A letter of the certificate inside was changed.",
                        paper.replace("for tests only", "for tests 0nly").getBytes(ISO_8859_1),
                        Expected.badSignature("BAD_SIGNATURE")),
                paper(
                        "paper-of-another-label",
                        "The certificate inside is another label's.",
                        others,
                        unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, "")));
    }

    private static Vector paper(String id, String description, byte[] pdf, Expected expected) {
        var files = VectorBundle.good();
        files.put("label.pdf", pdf);
        return bundle(id, description, files, expected);
    }

    private static Stream<Vector> names() {
        var inner = VectorBundle.of(VectorBundle.good());
        return Stream.of(
                unsigned(),
                unsignedTranslation(),
                odd(
                        "unknown-file",
                        "A file of a name that no bundle has, which nobody checks.",
                        "UNKNOWN_FILE",
                        files -> files.put("manual.pdf", "%PDF-1.7".getBytes(UTF_8))),
                odd(
                        "bundle-inside",
                        "Another bundle lies inside.",
                        "UNKNOWN_FILE",
                        files -> files.put("bundle.zip", inner)),
                odd(
                        "bundle-as-picture",
                        "Another bundle lies inside, under the name of a picture.",
                        "OTHER_CONTENT",
                        files -> files.put("label.png", inner)),
                odd(
                        "credential-under-another-name",
                        "A credential under the name of a status list.",
                        "OTHER_CONTENT",
                        files -> files.put("status/2.jwt", VectorLabel.jwt().getBytes(UTF_8))),
                odd(
                        "nothing-known-as-paper",
                        "The certificate is no PDF.",
                        "OTHER_CONTENT",
                        files -> files.put("label.pdf", "nothing".getBytes(UTF_8))));
    }

    private static Vector unsignedTranslation() {
        var files = VectorBundle.inSeveralLanguages();
        files.put("label.de.pdf", VectorPaper.unsigned("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"));
        return bundle(
                "unsigned-translation",
                "The certificate is signed, and in the place of the German one lies a sheet with a code on it.",
                files,
                Expected.badSignature("UNSIGNED"));
    }

    private static Vector unsigned() {
        var files = VectorBundle.good();
        files.put("label.pdf", VectorPaper.unsigned("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"));
        return bundle(
                "unsigned-paper",
                "In the place of the certificate lies a sheet with the code of the label on it.",
                files,
                Expected.badSignature("UNSIGNED"));
    }

    private static Vector odd(String id, String description, String detail, Consumer<Map<String, byte[]>> change) {
        var files = VectorBundle.good();
        change.accept(files);
        return bundle(id, description, files, unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, detail));
    }

    private static Stream<Vector> forms() {
        var good = VectorBundle.of(VectorBundle.good());
        var two = VectorBundle.good();
        two.put("label.jwx", VectorLabel.jwt().getBytes(UTF_8));
        return Stream.of(
                zip(
                        "name-twice",
                        "Two files bear one name.",
                        VectorBundle.renamed(VectorBundle.of(two), "label.jwx", "label.jwt")),
                zip(
                        "directory-disagrees",
                        "A file bears one name in front of it and another one in the directory.",
                        VectorBundle.disagreeing(good, "label.json", "label.jsom")),
                zip("hidden-file", "The last file does not stand in the directory.", VectorBundle.hiding(good)),
                zip(
                        "bytes-in-front",
                        "Something stands before the first file.",
                        joined(new byte[] {'P', 'K', 3, 4}, good)),
                zip("bytes-behind", "Something stands behind the end.", joined(good, new byte[] {1, 2})));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Vector zip(String id, String description, byte[] zip) {
        return Vector.of("bundle/" + id, description, "bundle.zip", zip, BAD_ZIP)
                .without("status-1.jwt");
    }
}
