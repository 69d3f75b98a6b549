package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Labels out of their time, or under keys that were put away or lost. */
final class LifeVectors {
    private static final Instant ISSUED = Instant.parse("2026-03-02T10:15:00Z");
    private static final long DAY = 86_400;

    private LifeVectors() {}

    static Stream<Vector> all() {
        return Stream.of(validity(), retired(), compromised(), signedAnew(), proofs())
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
                        VectorLabel.saying("supportUntil", "2026-05"),
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
}
