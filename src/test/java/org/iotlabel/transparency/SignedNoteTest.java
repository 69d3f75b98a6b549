package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.iotlabel.transparency.ProofRefused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {
    /** The example of C2SP signed-note. */
    private static final String KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String NOTE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final Checkpoint TREE =
            new Checkpoint("log.example/a", new TreeHead(3, TreeHash.ofEntry(new byte[] {7})));
    private static final Instant NOW = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void the_example_of_the_specification_is_read_and_written_alike() throws GeneralSecurityException {
        var note = SignedNote.parse(NOTE.getBytes(UTF_8));
        assertEquals(NOTE, note.wholeText());
        var key = VerifierKey.parse(KEY);
        assertEquals(KEY, key.line());
        var line = note.signatures().getFirst();
        assertTrue(key.made(line));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(NoteAlgorithm.ED25519.publicKey(key.raw()));
        check.update(note.text().getBytes(UTF_8));
        assertTrue(check.verify(line.signature()));
    }

    @ParameterizedTest
    @EnumSource
    void a_signature_of_each_kind_is_good_for_its_tree_and_no_other(NoteAlgorithm algorithm) {
        var signer = TestLog.signer("log.example/a", algorithm);
        var line = NoteSignature.parse(signer.sign(TREE, NOW).line());
        var key = VerifierKey.parse(signer.key().line());
        assertEquals(Optional.of(algorithm.hasTime() ? NOW.getEpochSecond() : 0), key.verify(TREE, line));
        var larger = new Checkpoint(TREE.origin(), new TreeHead(4, TREE.head().root()));
        var renamed = new Checkpoint("log.example/b", TREE.head());
        assertEquals(Optional.empty(), key.verify(larger, line));
        assertEquals(Optional.empty(), key.verify(renamed, line));
        var other = TestLog.signer("log.example/a", algorithm).key();
        assertEquals(Optional.empty(), other.verify(TREE, line));
        var bytes = line.signature();
        for (var place : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            var bent = bytes.clone();
            bent[place] ^= 1;
            assertEquals(Optional.empty(), key.verify(TREE, new NoteSignature(line.name(), line.keyId(), bent)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nname AAAA\n",
                "text\n\n\u2014 name AAAAAA==\n",
                "text\n\n\u2014 na+me AAAAAAA=\n",
                "text\n\n\u2014 name AAAAAAB=\n",
                "text\n\n\u2014 name AAAAAAA=",
                "te\u0001xt\n\n\u2014 name AAAAAAA=\n",
                "text\r\n\n\u2014 name AAAAAAA=\n"
            })
    void what_is_no_note_is_refused(String text) {
        assertThrows(MalformedLog.class, () -> SignedNote.parse(text.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log\n1\n",
                "log\n01\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n-1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n",
                "log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n",
                "log\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nmore\n",
                "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n"
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThrows(MalformedLog.class, () -> Checkpoint.parse(text));
    }

    @Test
    void the_empty_tree_has_its_root() {
        var empty = new Checkpoint("log", TreeHead.EMPTY);
        assertEquals("log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n", empty.text());
        assertEquals(empty, Checkpoint.parse(empty.text()));
    }

    @Test
    void a_proof_convinces_who_trusts_the_log_and_nobody_else() {
        var log = new TestLog().add(300);
        var memory = log.head();
        var note = log.note();
        var proof = proof(log, 77, note);
        var trusted = TrustedLog.of(TestLog.ORIGIN, log.verifiers());
        assertEquals(memory, trusted.verify(proof, proof.extra()).checkpoint().head());
        assertRefused(Reason.NOT_INCLUDED, () -> trusted.verify(proof, "other".getBytes(UTF_8)));
        var stranger = TrustedLog.of(TestLog.ORIGIN, new TestLog().verifiers());
        assertRefused(Reason.NOT_SIGNED, () -> stranger.verify(proof, proof.extra()));
        var elsewhere = TrustedLog.of("log.example/other", log.verifiers());
        assertRefused(Reason.OTHER_LOG, () -> elsewhere.verify(proof, proof.extra()));
        var witness = TestLog.signer("witness.example/w", NoteAlgorithm.ED25519_COSIGNATURE);
        var strict = new TrustedLog(TestLog.ORIGIN, log.verifiers(), List.of(), List.of(witness.key()), 1);
        assertRefused(Reason.TOO_FEW_WITNESSES, () -> strict.verify(proof, proof.extra()));
        var seen = note.with(List.of(witness.sign(Checkpoint.parse(note.text()), NOW)));
        assertEquals(List.of("witness.example/w"), strict.verify(seen).witnesses());
    }

    @Test
    void a_wrong_signature_of_a_known_key_spoils_the_note() {
        var log = new TestLog().add(3);
        var good = log.note();
        var other = log.fork(2).note();
        var mixed = new SignedNote(
                good.text(),
                List.of(good.signatures().getFirst(), other.signatures().getLast()));
        var trusted = TrustedLog.of(TestLog.ORIGIN, log.verifiers());
        assertRefused(Reason.BAD_SIGNATURE, () -> trusted.verify(mixed));
    }

    private static LogProof proof(TestLog log, int index, SignedNote note) {
        var entry = ("{\"kind\":\"test\",\"number\":" + index + "}").getBytes(UTF_8);
        var proof = new LogProof(index, log.tree().inclusion(index), note, entry);
        var read = LogProof.parse(proof.text().getBytes(UTF_8));
        assertEquals(proof, read);
        return read;
    }

    private static void assertRefused(Reason reason, Executable check) {
        assertEquals(reason, assertThrows(ProofRefused.class, check).reason());
    }
}
