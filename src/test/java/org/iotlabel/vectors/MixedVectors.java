package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.iotlabel.vectors.Expected.failing;
import static org.iotlabel.vectors.Expected.valid;
import static org.iotlabel.vectors.Vector.credential;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.transparency.NoteSigner;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Files of several schemes, ages and makers in one folder. */
final class MixedVectors {
    private static final SeededKey OTHER_SCHEME = SeededKey.of(KeyRole.STATUS, "status of another scheme");
    private static final Instant LOGGED = Instant.parse("2026-03-02T10:15:02Z");

    private MixedVectors() {}

    static Stream<Vector> all() {
        return Stream.of(keys(), credentials(), witnesses(), standings()).flatMap(part -> part);
    }

    private static Stream<Vector> keys() {
        var closed = Map.of(
                "keys",
                List.of(VectorIssuer.entry(OTHER_SCHEME.published(), jwk -> {})),
                "iotlabel_scheme_closed_on",
                "2026-06-01");
        var marked = "\uFEFF" + new String(VectorIssuer.trust().get("did.json"), UTF_8);
        return Stream.of(
                credential(
                                "status/another-scheme-closed",
                                "A key set beside that of the issuer, with none of its keys, says that its scheme has ended.",
                                VectorLabel.jwt(),
                                valid())
                        .trusting(with(
                                VectorIssuer.trust(),
                                "jwks-other.json",
                                CanonicalJson.of(closed).text())),
                credential(
                                "key/did-with-a-byte-order-mark",
                                "Beside the did.json lies one that begins with a byte order mark and is no JSON.",
                                VectorLabel.jwt(),
                                valid())
                        .trusting(with(VectorIssuer.trust(), "did-marked.json", marked)));
    }

    /** One that somebody damaged comes first by its name. */
    private static Stream<Vector> credentials() {
        var jwt = VectorLabel.jwt();
        var signature = jwt.lastIndexOf('.') + 1;
        var damaged = jwt.substring(0, signature) + "A".repeat(jwt.length() - signature);
        return Stream.of(Vector.of(
                        "seal/beside-a-damaged-credential",
                        "Beside it lie a credential of its serial that nobody signed, and the good one.",
                        "label.cose",
                        VectorSeal.of(VectorLabel.facts()),
                        valid())
                .beside("a.jwt", damaged)
                .beside("label.jwt", jwt));
    }

    /** A log's own key cosigns, and somebody keeps that log's keys beside the others. */
    private static Stream<Vector> witnesses() {
        var witness = VectorLog.witness();
        var foreign = List.of(VectorIssuer.entry(VectorLog.witnessAsLog(), jwk -> {}));
        var second = VectorLog.mlDsa44("other.example/log");
        return Stream.of(
                witnessed("another-log", "The witness is the log of another scheme, by its key set.", witness)
                        .trusting(with(
                                believing(witness),
                                "jwks-other.json",
                                CanonicalJson.of(Map.of("keys", foreign)).text())),
                witnessed("a-log-without-its-key-set", "The witness has a key without a time too, as logs do.", witness)
                        .trusting(with(
                                believing(witness),
                                "vkey-other",
                                VectorLog.ed25519(witness.key().name()).key().line() + "\n")),
                witnessed("itself", "The witness is the log's own second key under another name.", second)
                        .trusting(believing(second)));
    }

    private static Vector witnessed(String id, String description, NoteSigner witness) {
        var signers = List.of(VectorLog.ed25519(VectorLog.ORIGIN), VectorLog.mlDsa44(VectorLog.ORIGIN), witness);
        return credential(
                        "loss/log-key-witnessed-by-" + id,
                        description,
                        VectorLabel.jwt(),
                        failing(Stage.LOG_INCLUSION, VerdictCode.BAD_SIGNATURE, Reason.NOT_LOGGED, "SPENT_KEY"))
                .beside("label.tlog-proof", VectorLog.proof(VectorLabel.facts(), VectorLabel.jwt(), LOGGED, signers));
    }

    private static Map<String, byte[]> believing(NoteSigner witness) {
        var lost = Map.of(
                "reason",
                "compromised",
                "revoked_at",
                VectorLog.SEEN.plusSeconds(600).getEpochSecond());
        return with(
                VectorIssuer.trust(VectorLog.first(), jwk -> jwk.put("revoked", lost)),
                "witnesses",
                witness.key().line() + "\n");
    }

    private static Stream<Vector> standings() {
        var brief = VectorLabel.facts(one -> ((ObjectNode) one.path("product")).put("supportUntil", "2026-05"));
        var promise =
                (ObjectNode) VectorLog.promise(VectorLabel.SERIAL, "2026-12").tree();
        promise.put("at", "+10000-01-01T00:00:00Z");
        var suspended = VectorBundle.good();
        suspended.put("status/1.jwt", VectorLists.token(2).getBytes(UTF_8));
        return Stream.of(
                credential(
                                "validity/support-prolonged-at-no-time",
                                "The promise is of a time that no log has, under a key that was retired long before.",
                                VectorLabel.jwt(brief),
                                failing(Stage.VALIDITY, VerdictCode.VALID_BUT_SUPPORT_ENDED, Reason.SUPPORT_ENDED, ""))
                        .beside("support.tlog-proof", VectorLog.proof(CanonicalJson.of(promise), VectorLog.ORIGIN))
                        .trusting(
                                VectorIssuer.trust(VectorLog.first(), jwk -> jwk.put("exp", LOGGED.getEpochSecond()))),
                Vector.of(
                        "bundle/suspended-in-one-of-two-lists",
                        "The list inside says SUSPENDED, and one of the same second beside the bundle says VALID.",
                        "bundle.zip",
                        VectorBundle.of(suspended),
                        failing(Stage.STATUS, VerdictCode.SUSPENDED, Reason.SUSPENDED, "")
                                .logged()));
    }

    private static Map<String, byte[]> with(Map<String, byte[]> trust, String name, String content) {
        var files = new LinkedHashMap<>(trust);
        files.put(name, content.getBytes(UTF_8));
        return files;
    }
}
