package org.iotlabel.transparency;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * One signature line of a note (C2SP signed-note).
 *
 * @param name of the key
 * @param keyId the first four bytes of the hash of name, type and key
 * @param signature what follows the key id; its form is the key's business
 */
public record NoteSignature(String name, int keyId, byte[] signature) {
    private static final Pattern LINE = Pattern.compile("\u2014 (?<name>\\S+) (?<bytes>\\S+)");

    /** A line with bytes of its own. */
    public NoteSignature {
        SignedNote.requireName(name);
        signature = signature.clone();
    }

    /**
     * Reads a line without its line feed.
     *
     * @throws MalformedLog when it is no signature line
     */
    public static NoteSignature parse(String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            throw new MalformedLog("not a signature line");
        }
        var bytes = StrictBase64.decode(match.group("bytes"));
        if (bytes.length <= Integer.BYTES) {
            throw new MalformedLog("a signature line without a signature");
        }
        return new NoteSignature(
                match.group("name"),
                ByteBuffer.wrap(bytes).getInt(),
                Arrays.copyOfRange(bytes, Integer.BYTES, bytes.length));
    }

    @Override
    public byte[] signature() {
        return signature.clone();
    }

    /** The line without its line feed. */
    public String line() {
        var bytes = ByteBuffer.allocate(Integer.BYTES + signature.length)
                .putInt(keyId)
                .put(signature)
                .array();
        return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoteSignature that && line().equals(that.line());
    }

    @Override
    public int hashCode() {
        return line().hashCode();
    }

    @Override
    public String toString() {
        return "NoteSignature[%s %08x]".formatted(name, keyId);
    }
}
