package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A small log with keys of its own, laid out as files: what an honest or a forging operator would publish. */
public final class TestLog {
    public static final String ORIGIN = "log.example/test";
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private final List<byte[]> entries = new ArrayList<>();
    private final List<NoteSigner> signers;

    public TestLog() {
        this(List.of(signer(ORIGIN, NoteAlgorithm.ED25519), signer(ORIGIN, NoteAlgorithm.ML_DSA_44_COSIGNATURE)));
    }

    private TestLog(List<NoteSigner> signers) {
        this.signers = signers;
    }

    /** A signer with a new key. */
    static NoteSigner signer(String name, NoteAlgorithm algorithm) {
        try {
            var pair = KeyPairGenerator.getInstance(algorithm.jca()).generateKeyPair();
            return new NoteSigner(
                    VerifierKey.of(name, algorithm, pair.getPublic()), message -> sign(algorithm, pair, message));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sign(NoteAlgorithm algorithm, KeyPair pair, byte[] message) {
        try {
            var signature = Signature.getInstance(algorithm.jca());
            signature.initSign(pair.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestLog add(int count) {
        for (var i = 0; i < count; i++) {
            entries.add(("{\"kind\":\"test\",\"number\":" + entries.size() + "}").getBytes(UTF_8));
        }
        return this;
    }

    /** Adds an entry of any bytes. */
    public TestLog add(String entry) {
        entries.add(entry.getBytes(UTF_8));
        return this;
    }

    /** Puts other content in the place of an entry, as a forger would. */
    public TestLog rewrite(int index) {
        entries.set(index, "{\"kind\":\"forged\"}".getBytes(UTF_8));
        return this;
    }

    /** Another log under the same name and keys, with the first of its entries. */
    public TestLog fork(int shared) {
        var fork = new TestLog(signers);
        fork.entries.addAll(entries.subList(0, shared));
        return fork;
    }

    public List<String> keys() {
        return verifiers().stream().map(VerifierKey::line).toList();
    }

    List<VerifierKey> verifiers() {
        return signers.stream().map(NoteSigner::key).toList();
    }

    List<NoteSigner> signersInUse() {
        return signers;
    }

    TreeHead head() {
        return growth().head();
    }

    private TileGrowth growth() {
        return new TileGrowth(
                0, _ -> new byte[0], entries.stream().map(TreeHash::ofEntry).toList());
    }

    TiledTree tree() {
        var hashes = entries.stream().map(TreeHash::ofEntry).toList();
        var memory = new MemoryLog().grow(hashes);
        return memory.tree();
    }

    SignedNote note() {
        var checkpoint = new Checkpoint(ORIGIN, head());
        return new SignedNote(
                checkpoint.text(),
                signers.stream().map(one -> one.sign(checkpoint, NOW)).toList());
    }

    /** Writes all files of the log below a folder. */
    public Path publish(Path folder) throws IOException {
        var memory = new ArrayList<TreeHash>();
        entries.forEach(entry -> memory.add(TreeHash.ofEntry(entry)));
        write(folder.resolve("checkpoint"), note().wholeText().getBytes(UTF_8));
        write(folder.resolve("vkey"), (String.join("\n", keys()) + "\n").getBytes(UTF_8));
        var row = memory;
        for (var level = 0; !row.isEmpty(); level++) {
            row = publishRow(folder, level, row);
        }
        for (var index = 0L; index * TilePath.FULL < entries.size(); index++) {
            var path = TilePath.in(entries.size(), TilePath.ENTRIES, index).orElseThrow();
            var first = (int) path.first();
            write(folder.resolve(path.toString()), EntryBundle.write(entries.subList(first, first + path.width())));
        }
        return folder;
    }

    private ArrayList<TreeHash> publishRow(Path folder, int level, ArrayList<TreeHash> row) throws IOException {
        var above = new ArrayList<TreeHash>();
        for (var first = 0; first < row.size(); first += TilePath.FULL) {
            var part = row.subList(first, Math.min(row.size(), first + TilePath.FULL));
            var bytes = new byte[part.size() * TreeHash.LENGTH];
            for (var i = 0; i < part.size(); i++) {
                System.arraycopy(part.get(i).bytes(), 0, bytes, i * TreeHash.LENGTH, TreeHash.LENGTH);
            }
            write(folder.resolve(new TilePath(level, first / TilePath.FULL, part.size()).toString()), bytes);
            if (part.size() == TilePath.FULL) {
                above.add(TreeHash.ofPerfect(part));
            }
        }
        return above;
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
