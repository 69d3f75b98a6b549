package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Labels that claim what is not theirs, or are asked about another product. */
final class ClaimVectors {
    private ClaimVectors() {}

    static Stream<Vector> all() {
        return Stream.of(issuers(), claims(), products()).flatMap(part -> part);
    }

    private static Stream<Vector> issuers() {
        var notOurs = failing(Stage.ISSUER, VerdictCode.UNKNOWN_LABEL, Reason.NOT_OURS, "");
        return Stream.of(
                credential(
                        "issuer/another",
                        "It says that another scheme issued it.",
                        changed(one -> ((ObjectNode) one.path("issuer")).put("id", "did:web:other.example")),
                        notOurs),
                credential(
                        "issuer/page-elsewhere",
                        "Its page is on a host that begins with the issuer's name.",
                        changed(one -> one.put("url", "https://label.example.evil.example/4K7M2QWXY")),
                        notOurs));
    }

    private static Stream<Vector> claims() {
        return Stream.of(
                claiming(
                        "level",
                        "A level above the one that its facts give.",
                        one -> ((ObjectNode) one.path("level")).put("number", 3),
                        "LEVEL"),
                claiming(
                        "score",
                        "A better score than its facts give.",
                        one -> one.put("score", one.path("score").asInt() + 1),
                        "SCORE"),
                claiming(
                        "coverage",
                        "Another coverage than its facts give.",
                        one -> ((ObjectNode) one.path("coverage")).put("passed", 0),
                        "COVERAGE"),
                claiming(
                        "grade",
                        "Another grade than its facts give.",
                        one -> one.put("containmentGrade", "E"),
                        "GRADE"),
                claiming(
                        "failed-requirement",
                        "A requirement of its level was not met.",
                        one -> ((ObjectNode) one.at("/facts/verdicts")).put("VUL-1", "FAIL"),
                        "LEVEL"));
    }

    private static Stream<Vector> products() {
        var firmware = failing(Stage.SCOPE, VerdictCode.PRODUCT_MISMATCH, Reason.OTHER_PRODUCT, "FIRMWARE");
        return Stream.of(
                plain("scope/gtin", "Asked for its own trade number, with a leading zero.", valid())
                        .asked("gtin", "09520000000011"),
                plain(
                                "scope/another-gtin",
                                "Asked for another trade number.",
                                failing(Stage.SCOPE, VerdictCode.PRODUCT_MISMATCH, Reason.OTHER_PRODUCT, "GTIN"))
                        .asked("gtin", "9520000000028"),
                plain("scope/firmware", "Asked for a version above the first: 1.10 comes after 1.2.", valid())
                        .asked("firmware", "1.10"),
                plain("scope/firmware-too-old", "Asked for a version before the first.", firmware)
                        .asked("firmware", "1.1.9"),
                plain("scope/firmware-candidate", "Asked for a candidate of the first version.", firmware)
                        .asked("firmware", "1.2.0-rc1"),
                named("confusable-name", "A Cyrillic letter in the model.", "H\u0435ron T1"),
                named(
                        "whole-word-of-another-alphabet",
                        "Among plain words, one in Cyrillic letters that looks plain.",
                        "\u0410\u0441\u043C\u0435 Thermostat"),
                credential(
                        "scope/honest-name-of-another-alphabet",
                        "A Cyrillic name that looks like nothing else.",
                        VectorLabel.saying(
                                "model",
                                "\u0422\u0435\u0440\u043C\u043E\u0441\u0442\u0430\u0442 \u0426\u0430\u043F\u043B\u044F T1"),
                        valid()),
                named("hidden-sign", "A sign of no width in the model.", "Heron\u200B T1"));
    }

    private static Vector named(String id, String description, String model) {
        var expected = failing(Stage.SCOPE, VerdictCode.PRODUCT_MISMATCH, Reason.CONFUSABLE_NAME, "");
        return credential("scope/" + id, description, VectorLabel.saying("model", model), expected);
    }

    private static Vector claiming(String id, String description, Consumer<ObjectNode> change, String detail) {
        var expected = failing(Stage.SCOPE, VerdictCode.BAD_SIGNATURE, Reason.SCOPE_MISMATCH, detail);
        return credential("scope/claims-" + id, description, changed(change), expected);
    }

    private static Vector plain(String id, String description, Expected expected) {
        return credential(id, description, VectorLabel.jwt(), expected);
    }

    private static String changed(Consumer<ObjectNode> change) {
        return VectorLabel.jwt(VectorLabel.facts(change));
    }
}
