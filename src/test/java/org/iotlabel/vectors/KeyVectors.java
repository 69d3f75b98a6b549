package org.iotlabel.vectors;

import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.stale;
import static org.iotlabel.vectors.Expected.unopened;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.transparency.NoteSigner;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Keys used in a role that is not theirs, before their time, or after they were put away or lost. */
final class KeyVectors {
    private static final Instant LOGGED = Instant.parse("2026-03-02T10:15:02Z");
    private static final Map<String, ?> LOST =
            Map.of("revoked", Map.of("reason", "compromised", "revoked_at", 1780300800));
    private static final Expected UNKNOWN = unopened(VerdictCode.BAD_SIGNATURE, Reason.UNKNOWN_KEY, "UNKNOWN_KEY");

    private static final SeededKey OTHER_SCHEME = SeededKey.of(KeyRole.STATUS, "status of another scheme");

    private KeyVectors() {}

    static Stream<Vector> all() {
        return Stream.of(roles(), times(), statusKeys(), logKeys(), checkpoints())
                .flatMap(part -> part);
    }

    private static Stream<Vector> roles() {
        var label = VectorIssuer.LABEL.published();
        var disagreeing = new TreeMap<>(VectorIssuer.trust());
        disagreeing.put(
                "jwks-newer.json",
                CanonicalJson.of(Map.of("keys", List.of(VectorIssuer.entry(label, jwk -> jwk.putAll(LOST)))))
                        .bytes());
        return Stream.of(
                plain(
                                "key/waiting",
                                "The key was published ahead of its use and has never been put to it.",
                                failing(
                                        Stage.KEY_STATE,
                                        VerdictCode.BAD_SIGNATURE,
                                        Reason.KEY_RETIRED,
                                        "NOT_IN_USE_YET"))
                        .trusting(VectorIssuer.trust(label, jwk -> jwk.remove("nbf"))),
                plain("key/without-role", "The entry of the key names no role.", UNKNOWN)
                        .trusting(VectorIssuer.trust(label, jwk -> jwk.remove(KeyRole.MEMBER))),
                plain(
                                "key/of-another-role",
                                "The entry of the key says that it signs status lists, whatever may make assertions.",
                                UNKNOWN)
                        .trusting(VectorIssuer.trust(label, jwk -> jwk.put(KeyRole.MEMBER, "status"))),
                plain(
                                "key/no-assertions",
                                "The entry of the key says that it signs labels, and the DID document does not.",
                                UNKNOWN)
                        .trusting(withoutAssertions()),
                plain(
                                "key/worse-of-two-files",
                                "One file says that the key is in use and another one that it was lost.",
                                failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, ""))
                        .trusting(disagreeing));
    }

    /** What cannot be read there is no good news. */
    private static Stream<Vector> times() {
        return Stream.of(
                doubtful(
                        "key/lost-at-no-time",
                        "The key is revoked, and nothing says since when.",
                        Map.of("revoked", Map.of("reason", "compromised")),
                        Reason.KEY_COMPROMISED,
                        ""),
                doubtful(
                        "key/lost-at-words",
                        "The key is revoked, and the time is a text.",
                        Map.of("revoked", Map.of("revoked_at", "1780300800")),
                        Reason.KEY_COMPROMISED,
                        ""),
                doubtful(
                        "key/retired-at-words",
                        "The key was retired, and the time is a text.",
                        Map.of("exp", "1780300800"),
                        Reason.KEY_RETIRED,
                        ""),
                doubtful(
                        "key/in-use-at-no-time",
                        "The beginning of the key's use is a number that is no time.",
                        Map.of("nbf", 100_000_000_000_000_000L),
                        Reason.KEY_RETIRED,
                        "NOT_IN_USE_YET"));
    }

    private static Vector doubtful(String id, String description, Map<String, ?> became, Reason reason, String detail) {
        return plain(id, description, failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, reason, detail))
                .trusting(VectorIssuer.trust(became));
    }

    private static Map<String, byte[]> withoutAssertions() {
        var files = new TreeMap<>(VectorIssuer.trust());
        var keys = new ArrayList<>(List.of(VectorIssuer.entry(VectorIssuer.LABEL.published(), jwk -> {})));
        keys.add(VectorIssuer.entry(VectorIssuer.STATUS.published(), jwk -> {}));
        files.put("did.json", VectorIssuer.did(keys, List.of()).bytes());
        return files;
    }

    private static Map<String, byte[]> withKeysOfAnotherScheme() {
        var files = new TreeMap<>(VectorIssuer.trust());
        var keys = List.of(VectorIssuer.entry(OTHER_SCHEME.published(), jwk -> {}));
        files.put("jwks-other.json", CanonicalJson.of(Map.of("keys", keys)).bytes());
        return files;
    }

    private static Stream<Vector> statusKeys() {
        var key = VectorIssuer.STATUS.published();
        var before = VectorLists.SIGNED.getEpochSecond() - 120;
        return Stream.of(
                list("by-compromised-key", "Its key was lost; the date on it is the thief's.", "KEY_COMPROMISED")
                        .trusting(VectorIssuer.trust(key, jwk -> jwk.putAll(LOST))),
                list("by-retired-key", "Its key had been retired when it was signed.", "KEY_RETIRED")
                        .trusting(VectorIssuer.trust(key, jwk -> jwk.put("exp", before))),
                list("by-waiting-key", "Its key waits for its use.", "NOT_IN_USE_YET")
                        .trusting(VectorIssuer.trust(key, jwk -> jwk.remove("nbf"))),
                list(
                                "by-key-of-another-scheme",
                                "Its key is in a key set beside that of the issuer, whose did.json does not list it.",
                                "UNKNOWN_KEY")
                        .beside("status-1.jwt", VectorLists.token(OTHER_SCHEME, 0, claims -> {}))
                        .trusting(withKeysOfAnotherScheme()),
                list("by-document-key", "Signed with the issuer's key for documents.", "UNKNOWN_KEY")
                        .beside("status-1.jwt", VectorLists.token(VectorIssuer.DOCUMENT, 0, claims -> {})),
                plain("status/list-by-key-retired-later", "Its key was retired after it was signed.", valid())
                        .trusting(VectorIssuer.trust(key, jwk -> jwk.put("exp", before + 180))));
    }

    private static Vector list(String id, String description, String detail) {
        return plain("status/list-" + id, description, stale(Reason.STATUS_UNAVAILABLE, detail));
    }

    private static Stream<Vector> logKeys() {
        var entry = LOGGED.getEpochSecond();
        return Stream.of(
                logged("log-key-compromised", "A key of the log was lost.", VectorLog.first(), jwk -> jwk.putAll(LOST)),
                logged(
                        "second-log-key-compromised",
                        "The key of the log that outlives quantum computers was lost.",
                        VectorLog.second(),
                        jwk -> jwk.putAll(LOST)),
                logged(
                        "log-key-retired",
                        "A key of the log had been retired when the entry was made.",
                        VectorLog.first(),
                        jwk -> jwk.put("exp", entry - 120)),
                logged(
                        "log-key-waiting",
                        "A key of the log waits for its use.",
                        VectorLog.first(),
                        jwk -> jwk.remove("nbf")),
                plain(
                                "key/log-key-retired-later",
                                "The entry is older than the end of the log's key.",
                                valid().logged())
                        .trusting(VectorIssuer.trust(VectorLog.first(), jwk -> jwk.put("exp", entry + 60)))
                        .beside("label.tlog-proof", VectorBundle.proof()));
    }

    private static Vector logged(
            String id, String description, PublishedKey key, Consumer<Map<String, Object>> became) {
        return plain("key/" + id, description, notLogged("SPENT_KEY"))
                .trusting(VectorIssuer.trust(key, became))
                .beside("label.tlog-proof", VectorBundle.proof());
    }

    private static Stream<Vector> checkpoints() {
        var first = VectorLog.ed25519(VectorLog.ORIGIN);
        var second = VectorLog.mlDsa44(VectorLog.ORIGIN);
        var forged = new NoteSigner(second.key(), message -> second.secret().sign(new byte[] {1}));
        return Stream.of(
                signed("one-algorithm", "Signed with one of the log's two algorithms.", "NOT_SIGNED", first),
                signed("other-algorithm", "Signed with the other one alone.", "NOT_SIGNED", second),
                signed(
                        "wrong-ml-dsa-44",
                        "The signature with ML-DSA-44 is one of something else.",
                        "BAD_SIGNATURE",
                        first,
                        forged));
    }

    private static Vector signed(String id, String description, String detail, NoteSigner... signers) {
        var proof = VectorLog.proof(VectorLabel.facts(), VectorLabel.jwt(), LOGGED, List.of(signers));
        return plain("key/checkpoint-" + id, description, notLogged(detail)).beside("label.tlog-proof", proof);
    }

    private static Expected notLogged(String detail) {
        return failing(Stage.LOG_INCLUSION, VerdictCode.BAD_SIGNATURE, Reason.NOT_LOGGED, detail);
    }

    private static Vector plain(String id, String description, Expected expected) {
        return credential(id, description, VectorLabel.jwt(), expected);
    }
}
