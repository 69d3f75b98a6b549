package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.cose.Base45;
import org.iotlabel.cose.CborItem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Stage;

/** Labels of each level and in each form that hold. */
final class GoodVectors {
    private GoodVectors() {}

    static Stream<Vector> all() {
        return Stream.concat(credentials(), forms());
    }

    private static Stream<Vector> credentials() {
        var brought = CredentialVectors.with(Map.of(
                "jwk", VectorIssuer.STRANGER.published().jwk(),
                "jku", "https://evil.example/jwks.json",
                "x5u", "https://evil.example/cert.pem"));
        return Stream.of(
                credential(
                        "good/level-1",
                        "A label of level 1: its facts would give level 2, and it claims less.",
                        VectorLabel.jwt(VectorLabel.facts(one -> one.set("level", level(1)))),
                        valid()),
                credential("good/level-2", "A label of level 2.", VectorLabel.jwt(), valid()),
                credential(
                        "good/level-3",
                        "A label of level 3: every requirement was met.",
                        VectorLabel.jwt(VectorLabel.scored(GoodVectors::pass)),
                        valid()),
                credential(
                                "good/logged",
                                "A label with the proof that the public log has it.",
                                VectorLabel.jwt(),
                                valid().logged())
                        .beside("label.tlog-proof", VectorBundle.proof()),
                credential(
                                "good/without-baseline",
                                "Without the baseline nobody can say what its facts are worth.",
                                VectorLabel.jwt(),
                                valid().but(Stage.SCOPE, Expected.Line.uncompared()))
                        .without("baseline.json"),
                credential(
                        "good/keys-brought-along",
                        "The header brings keys of a stranger, which nobody looks at.",
                        VectorLabel.jwt(brought, VectorLabel.credential(VectorLabel.facts())),
                        valid()),
                StatusVectors.w3c(
                        "good/w3c-lists",
                        "The two W3C lists instead of the other.",
                        VectorLists.credential("revocation", false),
                        VectorLists.credential("suspension", false),
                        valid()));
    }

    private static Stream<Vector> forms() {
        var facts = VectorLabel.facts();
        var json = CanonicalJson.of(facts);
        return Stream.of(
                Vector.of("good/facts", "A label.json beside its credential.", "label.json", json.bytes(), valid())
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "good/seal",
                                "An offline seal beside its credential.",
                                "label.cose",
                                VectorSeal.of(facts),
                                valid())
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "good/seal-with-names",
                                "An offline seal that names a trade number too.",
                                "label.cose",
                                VectorSeal.claiming(
                                        facts, 9, new CborItem.Items(List.of(new CborItem.Number(9520000000011L)))),
                                valid())
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "good/seal-text",
                                "The text of an offline seal beside its credential.",
                                "label.cose.txt",
                                Base45.encode(VectorSeal.of(facts)).getBytes(UTF_8),
                                Expected.valid())
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                        "good/paper",
                        "A signed PDF.",
                        "label.pdf",
                        VectorPaper.of(json.text(), VectorLabel.jwt()),
                        valid()),
                Vector.of(
                                "good/code",
                                "The QR code of the label, with its credential at hand.",
                                "qr.png",
                                VectorPictures.code("HTTPS://LABEL.EXAMPLE/4K7M2QWXY"),
                                valid().but(Stage.INTEGRITY, Expected.Line.careful("CODE_ONLY")))
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "good/serial",
                                "The serial as somebody types it, with its credential at hand.",
                                "serial.txt",
                                "4K7M-2QWX-Y".getBytes(UTF_8),
                                valid())
                        .beside("label.jwt", VectorLabel.jwt()),
                Vector.of(
                                "good/bundle",
                                "A bundle that brings along all but the keys that are believed.",
                                "bundle.zip",
                                VectorBundle.of(VectorBundle.good()),
                                valid().logged())
                        .without("status-1.jwt"),
                Vector.of(
                                "good/bundle-in-several-languages",
                                "A bundle with the certificate in German beside the English one.",
                                "bundle.zip",
                                VectorBundle.of(VectorBundle.inSeveralLanguages()),
                                valid().logged())
                        .without("status-1.jwt"));
    }

    private static ObjectNode level(int number) {
        return (ObjectNode) baseline().path("levels").get(number - 1);
    }

    private static void pass(ObjectNode facts) {
        var verdicts = (ObjectNode) facts.at("/facts/verdicts");
        baseline()
                .path("requirements")
                .forEach(one -> verdicts.put(one.path("id").asText(), "PASS"));
    }

    private static JsonNode baseline() {
        try {
            return new ObjectMapper().readTree(VectorLabel.BASELINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
