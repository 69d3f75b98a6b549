package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Labels out of their time, under keys that were put away or lost, or that claim what is not theirs. */
final class LifeVectors {
    private static final Instant ISSUED = Instant.parse("2026-03-02T10:15:00Z");
    private static final long DAY = 86_400;

    private LifeVectors() {}

    static Stream<Vector> all() {
        return Stream.of(validity(), retired(), compromised(), signedAnew(), proofs(), issuers(), claims(), products())
                .flatMap(part -> part);
    }

    private static Stream<Vector> validity() {
        var expired = failing(Stage.VALIDITY, VerdictCode.EXPIRED, Reason.EXPIRED, "");
        var notYet = failing(Stage.VALIDITY, VerdictCode.UNKNOWN_LABEL, Reason.NOT_YET, "");
        var end = Instant.parse("2029-03-02T10:15:00Z");
        return Stream.of(
                plain("validity/not-yet", "More than a minute before its first second.", notYet)
                        .at(ISSUED.minusSeconds(61), 0),
                plain("validity/skew", "A minute before its first second: clocks may be that far apart.", valid())
                        .at(ISSUED.minusSeconds(60), 0),
                plain("validity/last-second", "In its last second.", valid()).at(end.minusSeconds(1), 0),
                plain("validity/expired", "At its end.", expired).at(end, 0),
                plain(
                                "validity/expired-and-listed",
                                "After its end, when the list says that it is over without blame.",
                                expired.but(Stage.STATUS, Expected.Line.fail(Reason.EXPIRED, "")))
                        .at(end.plusSeconds(30 * DAY), 3),
                plain(
                                "validity/withdrawn-and-over",
                                "After its end, when it had been withdrawn before: that it was stays on record.",
                                failing(Stage.STATUS, VerdictCode.WITHDRAWN, Reason.REVOKED, "")
                                        .but(Stage.VALIDITY, Expected.Line.fail(Reason.EXPIRED, "")))
                        .at(end.plusSeconds(30 * DAY), 1),
                credential(
                        "validity/support-ended",
                        "The last month of promised updates is over; the label is still shown.",
                        product("supportUntil", "2026-05"),
                        failing(Stage.VALIDITY, VerdictCode.VALID_BUT_SUPPORT_ENDED, Reason.SUPPORT_ENDED, "")));
    }

    private static Stream<Vector> retired() {
        var retired = failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_RETIRED, "");
        var after = Map.of("exp", ISSUED.getEpochSecond() + DAY);
        return Stream.of(
                plain("key/retired-after-issue", "The key was retired after it signed.", valid())
                        .trusting(VectorIssuer.trust(after)),
                plain("key/retired-before-issue", "The key had been retired when it signed.", retired)
                        .trusting(VectorIssuer.trust(Map.of("exp", ISSUED.getEpochSecond() - DAY))),
                plain(
                                "key/not-in-use-yet",
                                "The label says that it is older than the use of its key.",
                                failing(
                                        Stage.KEY_STATE,
                                        VerdictCode.BAD_SIGNATURE,
                                        Reason.KEY_RETIRED,
                                        "NOT_IN_USE_YET"))
                        .trusting(VectorIssuer.trust(Map.of("nbf", ISSUED.getEpochSecond() + DAY))),
                plain(
                                "key/retired-and-dated-back",
                                "The log saw it only after its key had been retired.",
                                retired.logged())
                        .trusting(VectorIssuer.trust(after))
                        .beside("label.tlog-proof", proof(ISSUED.plusSeconds(2 * DAY))));
    }

    private static Stream<Vector> compromised() {
        var lost = failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, "");
        return Stream.of(
                plain("key/compromised-after-logged", "The log saw it before its key was lost.", valid().logged())
                        .trusting(lost(ISSUED.plusSeconds(60)))
                        .beside("label.tlog-proof", proof(ISSUED.plusSeconds(2))),
                plain("key/compromised-before-logged", "The log saw it after its key was lost.", lost.logged())
                        .trusting(lost(ISSUED.plusSeconds(1)))
                        .beside("label.tlog-proof", proof(ISSUED.plusSeconds(2))),
                plain(
                                "key/compromised-without-proof",
                                "Its own date says that it is older than the loss, which proves nothing.",
                                lost)
                        .trusting(lost(ISSUED.plusSeconds(30 * DAY))));
    }

    /** After a key was lost, another one signs the same statement; the header says when. */
    private static Stream<Vector> signedAnew() {
        var early = failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_RETIRED, "NOT_IN_USE_YET");
        var took = ISSUED.plusSeconds(DAY);
        var over = VectorIssuer.trust(Map.of("nbf", took.getEpochSecond()));
        var anew = VectorLabel.jwtSignedAt(took.plusSeconds(60));
        return Stream.of(
                credential("key/signed-anew", "A key that is younger than the label signed it anew.", anew, valid())
                        .trusting(over),
                credential(
                                "key/signed-anew-and-logged",
                                "The same, with the proof that the log has seen the new signature.",
                                anew,
                                valid().logged())
                        .trusting(over)
                        .beside(
                                "label.tlog-proof",
                                VectorLog.proofAnew(VectorLabel.facts(), anew, took.plusSeconds(61))),
                credential(
                                "key/signed-anew-before-use",
                                "It says that it was signed anew before its key was in use.",
                                VectorLabel.jwtSignedAt(took.minusSeconds(DAY / 2)),
                                early)
                        .trusting(over),
                plain(
                                "key/compromised-and-signed-anew",
                                "Signed before the loss, beside the proofs of both its own signature and the later one.",
                                valid().logged())
                        .trusting(lost(ISSUED.plusSeconds(60)))
                        .beside("label.tlog-proof", VectorLog.proofAnew(VectorLabel.facts(), anew, took))
                        .beside("earlier.tlog-proof", proof(ISSUED.plusSeconds(2))));
    }

    private static Stream<Vector> proofs() {
        var other = VectorLabel.facts(one -> one.put("holder", "Somebody"));
        var entry = CanonicalJson.of(Map.of("serial", VectorLabel.SERIAL));
        return Stream.of(
                proven(
                        "key/proof-of-another-label",
                        "The proof is that of another label.",
                        VectorLog.proof(other, VectorLabel.jwt(), ISSUED),
                        "OTHER_ENTRY"),
                proven(
                        "key/proof-of-another-log",
                        "The proof is one of another log.",
                        VectorLog.proof(entry, "other.example/log"),
                        "OTHER_LOG"),
                proven(
                        "key/proof-from-before-all-calendars",
                        "The entry says that it is from the first instant that some programs know, and cannot count back from.",
                        proof(Instant.MIN),
                        "UNREADABLE"),
                proven(
                        "key/proof-at-another-place",
                        "The proof names another place in the tree.",
                        proof(ISSUED).replace("index 2", "index 1"),
                        "NOT_INCLUDED"));
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
                        product(
                                "model",
                                "\u0422\u0435\u0440\u043C\u043E\u0441\u0442\u0430\u0442 \u0426\u0430\u043F\u043B\u044F T1"),
                        valid()),
                named("hidden-sign", "A sign of no width in the model.", "Heron\u200B T1"));
    }

    private static Vector named(String id, String description, String model) {
        var expected = failing(Stage.SCOPE, VerdictCode.PRODUCT_MISMATCH, Reason.CONFUSABLE_NAME, "");
        return credential("scope/" + id, description, product("model", model), expected);
    }

    private static Vector claiming(String id, String description, Consumer<ObjectNode> change, String detail) {
        var expected = failing(Stage.SCOPE, VerdictCode.BAD_SIGNATURE, Reason.SCOPE_MISMATCH, detail);
        return credential("scope/claims-" + id, description, changed(change), expected);
    }

    private static Vector proven(String id, String description, String proof, String detail) {
        var expected = failing(Stage.LOG_INCLUSION, VerdictCode.BAD_SIGNATURE, Reason.NOT_LOGGED, detail);
        return plain(id, description, expected).beside("label.tlog-proof", proof);
    }

    private static Vector plain(String id, String description, Expected expected) {
        return credential(id, description, VectorLabel.jwt(), expected);
    }

    private static Map<String, byte[]> lost(Instant at) {
        return VectorIssuer.trust(
                Map.of("revoked", Map.of("reason", "compromised", "revoked_at", at.getEpochSecond())));
    }

    private static String proof(Instant at) {
        return VectorLog.proof(VectorLabel.facts(), VectorLabel.jwt(), at);
    }

    private static String product(String member, String value) {
        return changed(one -> ((ObjectNode) one.path("product")).put(member, value));
    }

    private static String changed(Consumer<ObjectNode> change) {
        return VectorLabel.jwt(VectorLabel.facts(change));
    }
}
