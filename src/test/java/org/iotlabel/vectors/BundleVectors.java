package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.unopened;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Bundles that hold what they should not, or different things for different readers. */
final class BundleVectors {
    private static final Expected BAD_ZIP = unopened(VerdictCode.UNKNOWN_LABEL, Reason.UNREADABLE, "BAD_ZIP");

    private BundleVectors() {}

    static Stream<Vector> all() {
        return Stream.of(contents(), names(), forms()).flatMap(part -> part);
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

    private static Stream<Vector> names() {
        var inner = VectorBundle.of(VectorBundle.good());
        return Stream.of(
                unsigned(),
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
