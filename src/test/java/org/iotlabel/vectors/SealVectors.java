package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.badSignature;
import static org.iotlabel.vectors.Expected.unopened;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.cose.CborItem;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Spoilt seals, codes that lead elsewhere, and families of single bits. */
final class SealVectors {
    private SealVectors() {}

    static Stream<Vector> all() {
        return Stream.of(codes(), seals(), families()).flatMap(part -> part);
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
        var alone =
                Expected.stale(Reason.STATUS_UNAVAILABLE, "NO_REFERENCE").but(Stage.SCOPE, Expected.Line.uncompared());
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
                claiming("score", "It claims another score than the credential.", 4, new CborItem.Number(100)),
                claiming("grade", "It claims another grade than the credential.", 3, new CborItem.Number(1)),
                claiming("baseline", "It names another baseline.", 6, new CborItem.Text("9.9")),
                claiming("model", "It names another model.", 7, new CborItem.Text("Heron T9")),
                claiming("maker", "It names another maker.", 8, new CborItem.Text("Somebody")),
                claiming(
                        "gtin",
                        "It names another trade number.",
                        9,
                        new CborItem.Items(List.of(new CborItem.Number(9520000000028L)))),
                seal(
                                "by-lost-key-beside-a-good-credential",
                                "Its key was lost after the log saw the credential; nothing proves that the seal is as old.",
                                good,
                                Expected.failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, "")
                                        .logged())
                        .trusting(VectorIssuer.trust(Map.of("revoked", Map.of("revoked_at", 1780300800))))
                        .beside("label.tlog-proof", VectorBundle.proof()),
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

    private static Vector claiming(String id, String description, long claim, CborItem value) {
        return seal(
                "claims-" + id,
                description,
                VectorSeal.claiming(VectorLabel.facts(), claim, value),
                unopened(VerdictCode.BAD_SIGNATURE, Reason.MALFORMED, ""));
    }

    private static Vector seal(String id, String description, byte[] seal, Expected expected) {
        return Vector.of("seal/" + id, description, "label.cose", seal, expected)
                .beside("label.jwt", VectorLabel.jwt());
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
                        .family());
    }
}
