package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.iotlabel.signing.PublishedKey;
import org.iotlabel.signing.RawPublicKey;
import org.iotlabel.signing.Sha256Digest;

/**
 * A public key for notes: a name, a kind and the key (C2SP signed-note, "Verifier keys"). One line of text holds all.
 *
 * @param name of the key, which is that of the log or of the witness
 * @param algorithm what kind of signature it checks
 * @param raw the key as the algorithm writes it
 */
public record VerifierKey(String name, NoteAlgorithm algorithm, byte[] raw) {
    private static final Pattern FORM =
            Pattern.compile("(?<name>[^+\\s]+)\\+(?<id>[0-9a-f]{8})\\+(?<key>[A-Za-z0-9+/]+={0,2})");

    /**
     * A key that is one.
     *
     * @throws MalformedLog when name or bytes cannot be
     */
    public VerifierKey {
        SignedNote.requireName(name);
        raw = raw.clone();
        algorithm.publicKey(raw);
    }

    /**
     * The key of that name that Java has.
     *
     * @throws MalformedLog when it is of another algorithm
     */
    public static VerifierKey of(String name, NoteAlgorithm algorithm, PublicKey key) {
        return new VerifierKey(name, algorithm, RawPublicKey.of(key));
    }

    /**
     * Reads one line.
     *
     * @throws MalformedLog when it is no key, or one of a kind that is not known here
     */
    public static VerifierKey parse(String line) {
        var match = FORM.matcher(line);
        if (!match.matches()) {
            throw new MalformedLog("not a verifier key");
        }
        var bytes = StrictBase64.decode(match.group("key"));
        var key = new VerifierKey(
                match.group("name"), NoteAlgorithm.ofType(bytes[0]), Arrays.copyOfRange(bytes, 1, bytes.length));
        if (!"%08x".formatted(key.id()).equals(match.group("id"))) {
            throw new MalformedLog("the key id is not that of the key");
        }
        return key;
    }

    @Override
    public byte[] raw() {
        return raw.clone();
    }

    /** The key id: the first four bytes of the hash of name, type and key. */
    public int id() {
        var start = (name + "\n").getBytes(UTF_8);
        var content = ByteBuffer.allocate(start.length + 1 + raw.length)
                .put(start)
                .put(typed())
                .array();
        return ByteBuffer.wrap(Sha256Digest.of(content).bytes()).getInt();
    }

    /** Whether it is that published key, under the name of a log. */
    public boolean isOf(PublishedKey key) {
        return algorithm.signs(key.algorithm()) && Arrays.equals(raw, key.raw());
    }

    /** Whether it is of a kind that says when it signed, as witnesses do. */
    public boolean hasTime() {
        return algorithm.hasTime();
    }

    /** Whether a signature line says that it is of this key. */
    public boolean made(NoteSignature line) {
        return line.name().equals(name) && line.keyId() == id();
    }

    /** When the signature was made, in seconds since the epoch, 0 where its kind says none; empty where it is wrong. */
    public Optional<Long> verify(Checkpoint checkpoint, NoteSignature line) {
        var bytes = line.signature();
        if (!made(line) || bytes.length != algorithm.length()) {
            return Optional.empty();
        }
        var seconds = algorithm.hasTime() ? ByteBuffer.wrap(bytes).getLong() : 0;
        var bare = algorithm.hasTime() ? Arrays.copyOfRange(bytes, Long.BYTES, bytes.length) : bytes;
        var message = SignedMessage.of(algorithm, name, seconds, checkpoint);
        return seconds >= 0 && algorithm.verifies(raw, message, bare) ? Optional.of(seconds) : Optional.empty();
    }

    private byte[] typed() {
        return ByteBuffer.allocate(1 + raw.length)
                .put((byte) algorithm.type())
                .put(raw)
                .array();
    }

    /** The line that {@link #parse} reads. */
    public String line() {
        return name + "+" + "%08x".formatted(id()) + "+" + Base64.getEncoder().encodeToString(typed());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return "VerifierKey[%s %08x]".formatted(name, id());
    }
}
