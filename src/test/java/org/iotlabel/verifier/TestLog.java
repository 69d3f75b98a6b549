package org.iotlabel.verifier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.iotlabel.signing.CanonicalJson;
import org.iotlabel.signing.KeyRole;
import org.iotlabel.signing.Sha256Digest;
import org.iotlabel.transparency.Checkpoint;
import org.iotlabel.transparency.LogProof;
import org.iotlabel.transparency.NoteAlgorithm;
import org.iotlabel.transparency.NoteSignature;
import org.iotlabel.transparency.SignedNote;
import org.iotlabel.transparency.TreeHash;
import org.iotlabel.transparency.TreeHead;
import org.iotlabel.transparency.TrustedLog;
import org.iotlabel.transparency.VerifierKey;

/** The log of the fixture's issuer, which holds one entry. */
final class TestLog {
    static final String ORIGIN = "label.example/log";

    private TestLog() {}

    static VerifierKey key() {
        return VerifierKey.of(
                ORIGIN,
                NoteAlgorithm.ED25519,
                VerifierFixture.KEYS.of(KeyRole.LOG).published().publicKey());
    }

    static TrustedLog trusted() {
        return TrustedLog.of(ORIGIN, List.of(key()));
    }

    /** The proof that a credential was logged at an instant. */
    static String proof(ObjectNode facts, String jwt, Instant at) {
        return proof(
                CanonicalJson.of(Map.of(
                        "kind",
                        "label-issued",
                        "at",
                        at.toString(),
                        "serial",
                        VerifierFixture.SERIAL.value(),
                        "facts",
                        CanonicalJson.of(facts).digest().toString(),
                        "credential",
                        Sha256Digest.of(jwt.getBytes(US_ASCII)).toString())),
                ORIGIN);
    }

    static String proof(CanonicalJson entry, String origin) {
        var key = VerifierFixture.KEYS.of(KeyRole.LOG);
        var named =
                VerifierKey.of(origin, NoteAlgorithm.ED25519, key.published().publicKey());
        var checkpoint = new Checkpoint(origin, new TreeHead(1, TreeHash.ofEntry(entry.bytes())));
        var line =
                new NoteSignature(origin, named.id(), key.sign(checkpoint.text().getBytes(UTF_8)));
        return new LogProof(0, List.of(), new SignedNote(checkpoint.text(), List.of(line)), entry.bytes()).text();
    }
}
