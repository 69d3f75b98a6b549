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
import org.iotlabel.cose.CborItem;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.transparency.NoteSigner;
import org.iotlabel.verifier.Reason;
import org.iotlabel.verifier.Stage;
import org.iotlabel.verifier.VerdictCode;

/** Documents of before and after the loss of a key, with and without the proof of the log that tells them apart. */
final class LossVectors {
    private static final Instant LOGGED = Instant.parse("2026-03-02T10:15:03Z");
    private static final Instant BEFORE = LOGGED.minusSeconds(1);
    private static final Instant AFTER = LOGGED.plusSeconds(60);
    private static final String LABEL_PROOF = "label.tlog-proof";
    private static final String SEAL_PROOF = "label.cose.tlog-proof";
    private static final String PAPER_PROOF = "label.pdf.tlog-proof";

    private static final ObjectNode FACTS = VectorLabel.facts();
    private static final byte[] SEAL = VectorSeal.of(FACTS);
    private static final byte[] PAPER = VectorPaper.of(CanonicalJson.of(FACTS).text(), VectorLabel.jwt());
    private static final String PROOF = VectorLog.documentsProof(FACTS, SEAL, PAPER, LOGGED);
    private static final Expected RED = failing(Stage.KEY_STATE, VerdictCode.BAD_SIGNATURE, Reason.KEY_COMPROMISED, "");

    private LossVectors() {}

    static Stream<Vector> all() {
        return Stream.of(seals(), papers(), bundles(), logs(), witnessed()).flatMap(part -> part);
    }

    private static Stream<Vector> seals() {
        var other = VectorSeal.claiming(FACTS, 9, new CborItem.Items(List.of(new CborItem.Number(9520000000011L))));
        return Stream.of(
                seal("logged-before", "The log had the seal before its key was lost.", valid().logged(), PROOF)
                        .trusting(labelKeyLost(AFTER)),
                seal(
                                "logged-after",
                                "The log had the credential before the key of both was lost, and the seal after.",
                                RED.logged(),
                                PROOF)
                        .trusting(labelKeyLost(LOGGED)),
                seal(
                                "of-another-signature",
                                "The proof is of another seal of the same label.",
                                RED.logged(),
                                VectorLog.documentsProof(FACTS, other, PAPER, LOGGED))
                        .trusting(labelKeyLost(AFTER)));
    }

    private static Vector seal(String id, String description, Expected expected, String proof) {
        return Vector.of("loss/seal-" + id, description, "label.cose", SEAL, expected)
                .beside("label.jwt", VectorLabel.jwt())
                .beside(LABEL_PROOF, VectorBundle.proof())
                .beside(SEAL_PROOF, proof);
    }

    private static Stream<Vector> papers() {
        return Stream.of(
                paper("logged-before", "The log had the paper before its key was lost.", valid().logged())
                        .beside(PAPER_PROOF, PROOF)
                        .trusting(documentKeyLost(AFTER)),
                paper("logged-after", "The log had the paper only after its key was lost.", RED.logged())
                        .beside(PAPER_PROOF, PROOF)
                        .trusting(documentKeyLost(BEFORE)),
                paper("without-proof", "Only the proof of the credential inside is at hand.", RED.logged())
                        .beside(LABEL_PROOF, VectorBundle.proof())
                        .trusting(documentKeyLost(AFTER)),
                paper(
                                "translation-logged-before",
                                "The log had the paper as a translation of another one before its key was lost.",
                                valid().logged())
                        .beside(PAPER_PROOF, VectorLog.translatedProof(FACTS, SEAL, SEAL, PAPER, LOGGED))
                        .trusting(documentKeyLost(AFTER)),
                paper(
                                "of-another-translation",
                                "The log had the certificate in German, and it is another paper.",
                                RED.logged())
                        .beside(LABEL_PROOF, VectorBundle.proof())
                        .beside(PAPER_PROOF, VectorLog.translatedProof(FACTS, SEAL, SEAL, SEAL, LOGGED))
                        .trusting(documentKeyLost(AFTER)),
                paper(
                                "signed-anew",
                                "The paper was signed anew, the log had it, and that key was lost later.",
                                valid().logged())
                        .beside(PAPER_PROOF, VectorLog.certificateProof(FACTS, PAPER, LOGGED))
                        .trusting(documentKeyLost(AFTER)),
                paper(
                                "revoked-without-a-time",
                                "The list of revoked certificates does not say since when the key is lost.",
                                RED.logged())
                        .beside(PAPER_PROOF, PROOF)
                        .trusting(with(
                                documentKeyLost(AFTER),
                                VectorAuthority.revocations(
                                        VectorIssuer.NOW.minusSeconds(3600), List.of(VectorAuthority.document())))));
    }

    private static Vector paper(String id, String description, Expected expected) {
        return Vector.of("loss/paper-" + id, description, "label.pdf", PAPER, expected);
    }

    private static Stream<Vector> bundles() {
        return Stream.of(
                bundle("logged-before", "The log had all of it before its key was lost.", valid().logged(), PROOF)
                        .trusting(labelKeyLost(AFTER)),
                bundle(
                                "seal-logged-after",
                                "The log had its credential before the key was lost, and its seal after.",
                                RED.logged(),
                                PROOF)
                        .trusting(labelKeyLost(LOGGED)),
                bundle(
                        "spoilt-proof",
                        "The proof of its seal names another place in the tree.",
                        notLogged("NOT_INCLUDED"),
                        PROOF.replace("index 2", "index 1")));
    }

    private static Vector bundle(String id, String description, Expected expected, String proof) {
        var files = VectorBundle.good();
        files.put(SEAL_PROOF, proof.getBytes(UTF_8));
        return Vector.of("loss/bundle-" + id, description, "bundle.zip", VectorBundle.of(files), expected)
                .without("status-1.jwt");
    }

    /** The log is the same under its next key, and proofs under that one can be had. */
    private static Stream<Vector> logs() {
        var keys = new LinkedHashMap<>(logKeyLost(AFTER));
        var next = List.of(VectorIssuer.entry(VectorLog.next(), jwk -> {}));
        keys.put("did-next.json", VectorIssuer.did(next, List.of()).bytes());
        keys.put("jwks-next.json", CanonicalJson.of(Map.of("keys", next)).bytes());
        keys.put("vkey", (VectorLog.lines() + VectorLog.nextEd25519().key().line() + "\n").getBytes(UTF_8));
        var newer = VectorLog.proof(
                FACTS,
                VectorLabel.jwt(),
                BEFORE,
                List.of(VectorLog.nextEd25519(), VectorLog.mlDsa44(VectorLog.ORIGIN)));
        return Stream.of(
                credential(
                                "loss/log-key-and-a-newer-proof",
                                "A proof under a lost key of the log lies beside one under the next key.",
                                VectorLabel.jwt(),
                                valid().logged())
                        .beside(LABEL_PROOF, VectorBundle.proof())
                        .beside("newer.tlog-proof", newer)
                        .trusting(keys),
                credential(
                                "loss/log-key-and-no-newer-proof",
                                "The proof at hand is under a lost key of the log, which has another one since.",
                                VectorLabel.jwt(),
                                notLogged("SPENT_KEY"))
                        .beside(LABEL_PROOF, VectorBundle.proof())
                        .trusting(keys));
    }

    /** The log is gone with its key, and somebody else had seen what it signed. */
    private static Stream<Vector> witnessed() {
        var later = VectorLog.SEEN.plusSeconds(600);
        var forged = new NoteSigner(
                VectorLog.witness().key(),
                message -> VectorLog.witness().secret().sign(new byte[] {1}));
        return Stream.of(
                witnessed("before", "A witness had cosigned it before the log's key was lost.", valid().logged())
                        .trusting(believing(later)),
                witnessed(
                                "after",
                                "A witness has cosigned it only after the log's key was lost.",
                                notLogged("SPENT_KEY"))
                        .trusting(believing(VectorLog.SEEN.minusSeconds(600))),
                witnessed(
                                "at-the-same-time",
                                "A witness has cosigned it half a minute before the loss; clocks do not tell that apart.",
                                notLogged("SPENT_KEY"))
                        .trusting(believing(VectorLog.SEEN.plusSeconds(30))),
                witnessed("by-a-stranger", "Nobody believes the witness.", notLogged("SPENT_KEY"))
                        .trusting(logKeyLost(later)),
                witnessed("by-a-forger", "A line names the witness, and is another signature.", notLogged("SPENT_KEY"))
                        .beside(LABEL_PROOF, cosigned(forged))
                        .trusting(believing(later)));
    }

    private static Vector witnessed(String id, String description, Expected expected) {
        return credential("loss/log-key-witnessed-" + id, description, VectorLabel.jwt(), expected)
                .beside(LABEL_PROOF, cosigned(VectorLog.witness()));
    }

    private static String cosigned(NoteSigner witness) {
        return VectorLog.proof(
                FACTS,
                VectorLabel.jwt(),
                BEFORE,
                List.of(VectorLog.ed25519(VectorLog.ORIGIN), VectorLog.mlDsa44(VectorLog.ORIGIN), witness));
    }

    /** The log's key is lost since then, and the witness is believed. */
    private static Map<String, byte[]> believing(Instant lost) {
        var trust = new LinkedHashMap<>(logKeyLost(lost));
        trust.put("witnesses", (VectorLog.witness().key().line() + "\n").getBytes(UTF_8));
        return trust;
    }

    private static Map<String, byte[]> logKeyLost(Instant at) {
        return VectorIssuer.trust(VectorLog.first(), jwk -> jwk.put("revoked", revoked(at)));
    }

    private static Expected notLogged(String detail) {
        return failing(Stage.LOG_INCLUSION, VerdictCode.BAD_SIGNATURE, Reason.NOT_LOGGED, detail);
    }

    private static Map<String, byte[]> labelKeyLost(Instant at) {
        return VectorIssuer.trust(Map.of("revoked", revoked(at)));
    }

    private static Map<String, byte[]> documentKeyLost(Instant at) {
        return with(
                VectorIssuer.trust(VectorIssuer.DOCUMENT.published(), jwk -> jwk.put("revoked", revoked(at))),
                VectorAuthority.revocations(VectorIssuer.NOW.minusSeconds(3600), at));
    }

    private static Map<String, byte[]> with(Map<String, byte[]> trust, byte[] revocations) {
        var files = new LinkedHashMap<>(trust);
        files.put("ca.crl", revocations);
        return files;
    }

    private static Map<String, ?> revoked(Instant at) {
        return Map.of("reason", "compromised", "revoked_at", at.getEpochSecond());
    }
}
