package org.iotlabel.vectors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.spec.InvalidKeySpecException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.signing.SignatureAlgorithm;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.NoteAlgorithm;
import org.iotlabel.transparency.NoteSignature;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TreeHash;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.VerifierKey;

/** The log of the invented issuer: a tree of three entries, of which the last is the label's. */
final class VectorLog {
    static final String ORIGIN = "label.example/log";

    private static final Ed25519PrivateKeyParameters SECRET = new Ed25519PrivateKeyParameters(SeededKey.seed("log"), 0);

    private VectorLog() {}

    static PublishedKey published() {
        try {
            var raw = SECRET.generatePublicKey().getEncoded();
            var key = RawPublicKey.parse(SignatureAlgorithm.ED25519, raw);
            return PublishedKey.of(KeyRole.LOG, SignatureAlgorithm.ED25519, key);
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException(e);
        }
    }

    static VerifierKey key() {
        return VerifierKey.of(ORIGIN, NoteAlgorithm.ED25519, published().publicKey());
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

    private static CanonicalJson entry(ObjectNode facts, String jwt, Instant at) {
        return CanonicalJson.of(Map.of(
                "kind", "label-issued",
                "at", at.toString(),
                "serial", VectorLabel.SERIAL,
                "facts", CanonicalJson.of(facts).digest().toString(),
                "credential", Sha256Digest.of(jwt.getBytes(US_ASCII)).toString()));
    }

    static String proof(CanonicalJson entry, String origin) {
        var before =
                TreeHash.ofNode(TreeHash.ofEntry("one".getBytes(UTF_8)), TreeHash.ofEntry("another".getBytes(UTF_8)));
        var root = TreeHash.ofNode(before, TreeHash.ofEntry(entry.bytes()));
        var checkpoint = new Checkpoint(origin, new TreeHead(3, root));
        var named = VerifierKey.of(origin, NoteAlgorithm.ED25519, published().publicKey());
        var line =
                new NoteSignature(origin, named.id(), signed(checkpoint.text().getBytes(UTF_8)));
        return new LogProof(2, List.of(before), new SignedNote(checkpoint.text(), List.of(line)), entry.bytes()).text();
    }

    private static byte[] signed(byte[] text) {
        var signer = new Ed25519Signer();
        signer.init(true, SECRET);
        signer.update(text, 0, text.length);
        return signer.generateSignature();
    }
}
