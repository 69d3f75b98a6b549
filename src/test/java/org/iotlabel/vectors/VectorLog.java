package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.spec.InvalidKeySpecException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.MLDSAParameters;
import org.bouncycastle.crypto.params.MLDSAPrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.bouncycastle.crypto.signers.MLDSASigner;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.NoteAlgorithm;
import org.iotlabel.transparency.NoteSigner;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TreeHash;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.VerifierKey;

/** The log of the invented issuer: a tree of three entries, of which the last is the label's. */
final class VectorLog {
    static final String ORIGIN = "label.example/log";

    /** When cosignatures say that they were made. */
    static final Instant SEEN = VectorIssuer.NOW.minusSeconds(3600);

    private static final Ed25519PrivateKeyParameters SECRET = new Ed25519PrivateKeyParameters(SeededKey.seed("log"), 0);
    private static final Ed25519PrivateKeyParameters NEXT_SECRET =
            new Ed25519PrivateKeyParameters(SeededKey.seed("log 2"), 0);
    private static final Ed25519PrivateKeyParameters WITNESS_SECRET =
            new Ed25519PrivateKeyParameters(SeededKey.seed("witness"), 0);
    private static final MLDSAPrivateKeyParameters SECOND_SECRET =
            new MLDSAPrivateKeyParameters(MLDSAParameters.ml_dsa_44, SeededKey.seed("log ml-dsa-44"));

    private VectorLog() {}

    static PublishedKey first() {
        return published(SignatureAlgorithm.ED25519, SECRET.generatePublicKey().getEncoded());
    }

    /** The key that takes the place of the first once that is lost. */
    static PublishedKey next() {
        return published(
                SignatureAlgorithm.ED25519, NEXT_SECRET.generatePublicKey().getEncoded());
    }

    static PublishedKey second() {
        return published(SignatureAlgorithm.ML_DSA_44, SECOND_SECRET.getPublicKey());
    }

    static List<PublishedKey> published() {
        return List.of(first(), second());
    }

    private static PublishedKey published(SignatureAlgorithm algorithm, byte[] raw) {
        try {
            return PublishedKey.of(KeyRole.LOG, algorithm, RawPublicKey.parse(algorithm, raw));
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file {@code vkey}. */
    static String lines() {
        return ed25519(ORIGIN).key().line() + "\n" + mlDsa44(ORIGIN).key().line() + "\n";
    }

    static NoteSigner ed25519(String origin) {
        return ed25519(new VerifierKeyName(origin, NoteAlgorithm.ED25519), first(), SECRET);
    }

    /** Somebody else who cosigns. */
    static NoteSigner witness() {
        return ed25519(
                new VerifierKeyName("witness.example/w1", NoteAlgorithm.ED25519_COSIGNATURE),
                witnessAsLog(),
                WITNESS_SECRET);
    }

    /** The key of that witness as a scheme would list it that has it for its log. */
    static PublishedKey witnessAsLog() {
        return published(
                SignatureAlgorithm.ED25519, WITNESS_SECRET.generatePublicKey().getEncoded());
    }

    /** As whom and how a key signs. */
    private record VerifierKeyName(String name, NoteAlgorithm algorithm) {}

    /** What signs in the place of the first key once that is lost. */
    static NoteSigner nextEd25519() {
        return ed25519(new VerifierKeyName(ORIGIN, NoteAlgorithm.ED25519), next(), NEXT_SECRET);
    }

    private static NoteSigner ed25519(VerifierKeyName as, PublishedKey published, Ed25519PrivateKeyParameters secret) {
        var key = VerifierKey.of(as.name(), as.algorithm(), published.publicKey());
        return new NoteSigner(key, message -> {
            var signer = new Ed25519Signer();
            signer.init(true, secret);
            signer.update(message, 0, message.length);
            return signer.generateSignature();
        });
    }

    /** Without random numbers, as FIPS 204 section 3.4 allows. */
    static NoteSigner mlDsa44(String origin) {
        var key = VerifierKey.of(origin, NoteAlgorithm.ML_DSA_44_COSIGNATURE, second().publicKey());
        return new NoteSigner(key, message -> {
            var signer = new MLDSASigner();
            signer.init(true, SECOND_SECRET);
            signer.update(message, 0, message.length);
            try {
                return signer.generateSignature();
            } catch (CryptoException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The proof that a credential was logged at an instant. */
    static String proof(ObjectNode facts, String jwt, Instant at) {
        return proof(entry(facts, jwt, at), ORIGIN);
    }

    /** The proof that a credential was logged that another key had signed anew. */
    static String proofAnew(ObjectNode facts, String jwt, Instant at) {
        var entry = (ObjectNode) entry(facts, jwt, at).tree();
        entry.put("kind", "label-resigned").put("edition", 2).put("lostKey", VectorIssuer.STRANGER.kid());
        return proof(CanonicalJson.of(entry), ORIGIN);
    }

    /** The proof that the signed documents of the label were logged at an instant. */
    static String documentsProof(ObjectNode facts, byte[] seal, byte[] certificate, Instant at) {
        return proof(documents(facts, seal, certificate, at), ORIGIN);
    }

    /** The same, with the certificate in German. */
    static String translatedProof(ObjectNode facts, byte[] seal, byte[] certificate, byte[] german, Instant at) {
        var entry = (ObjectNode) documents(facts, seal, certificate, at).tree();
        entry.putObject("translations").put("de", Sha256Digest.of(german).toString());
        return proof(CanonicalJson.of(entry), ORIGIN);
    }

    private static CanonicalJson documents(ObjectNode facts, byte[] seal, byte[] certificate, Instant at) {
        return CanonicalJson.of(Map.of(
                "kind", "documents-issued",
                "at", at.toString(),
                "serial", VectorLabel.SERIAL,
                "edition", 1,
                "facts", CanonicalJson.of(facts).digest().toString(),
                "seal", Sha256Digest.of(seal).toString(),
                "certificate", Sha256Digest.of(certificate).toString()));
    }

    /** The proof that a certificate was logged that another key had signed anew. */
    static String certificateProof(ObjectNode facts, byte[] certificate, Instant at) {
        return proof(
                CanonicalJson.of(Map.of(
                        "kind", "certificate-resigned",
                        "at", at.toString(),
                        "serial", VectorLabel.SERIAL,
                        "edition", 2,
                        "facts", CanonicalJson.of(facts).digest().toString(),
                        "certificate", Sha256Digest.of(certificate).toString(),
                        "lostKey", VectorIssuer.STRANGER.kid())),
                ORIGIN);
    }

    private static CanonicalJson entry(ObjectNode facts, String jwt, Instant at) {
        return CanonicalJson.of(Map.of(
                "kind", "label-issued",
                "at", at.toString(),
                "serial", VectorLabel.SERIAL,
                "facts", CanonicalJson.of(facts).digest().toString(),
                "credential", Sha256Digest.of(jwt.getBytes(US_ASCII)).toString()));
    }

    /** The entry that security updates of a label are promised until a month. */
    static CanonicalJson promise(String serial, String until) {
        return CanonicalJson.of(
                Map.of("kind", "support-promised", "at", "2026-04-01T09:00:00Z", "serial", serial, "until", until));
    }

    static String proof(CanonicalJson entry, String origin) {
        return proof(entry, origin, List.of(ed25519(origin), mlDsa44(origin)));
    }

    /** A proof under these signatures alone. */
    static String proof(ObjectNode facts, String jwt, Instant at, List<NoteSigner> signers) {
        return proof(entry(facts, jwt, at), ORIGIN, signers);
    }

    private static String proof(CanonicalJson entry, String origin, List<NoteSigner> signers) {
        var before =
                TreeHash.ofNode(TreeHash.ofEntry("one".getBytes(UTF_8)), TreeHash.ofEntry("another".getBytes(UTF_8)));
        var root = TreeHash.ofNode(before, TreeHash.ofEntry(entry.bytes()));
        var checkpoint = new Checkpoint(origin, new TreeHead(3, root));
        var lines =
                signers.stream().map(signer -> signer.sign(checkpoint, SEEN)).toList();
        return new LogProof(2, List.of(before), new SignedNote(checkpoint.text(), lines), entry.bytes()).text();
    }
}
