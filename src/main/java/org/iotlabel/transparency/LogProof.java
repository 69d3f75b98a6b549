package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * That an entry is in a log, in a form that is checked without the log (C2SP tlog-proof).
 *
 * @param index of the entry
 * @param path from the entry's sibling to the child of the root
 * @param note the checkpoint with its signatures
 * @param extra whatever else came with it, which nothing vouches for; our proofs bring the entry itself along
 */
public record LogProof(long index, List<TreeHash> path, SignedNote note, byte[] extra) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final String EXTRA = "extra ";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final int LONGEST = 400_000;
    private static final int DEEPEST = 63;

    /** A proof with copies of its own. */
    public LogProof {
        path = List.copyOf(path);
        extra = extra.clone();
    }

    /**
     * Reads a proof.
     *
     * @throws MalformedLog when it is none
     */
    public static LogProof parse(byte[] proof) {
        if (proof.length > LONGEST) {
            throw new MalformedLog("the proof is too long");
        }
        var text = new String(proof, UTF_8);
        var end = text.indexOf("\n\n");
        if (end < 0) {
            throw new MalformedLog("not a proof");
        }
        var lines = text.substring(0, end).split("\n", -1);
        if (lines.length < 2 || !lines[0].equals(HEADER)) {
            throw new MalformedLog("not a proof");
        }
        var at = lines[1].startsWith(EXTRA) ? 2 : 1;
        var extra = at == 2 ? StrictBase64.decode(lines[1].substring(EXTRA.length())) : new byte[0];
        return new LogProof(
                index(lines, at),
                List.of(lines).subList(at + 1, lines.length).stream()
                        .map(TreeHash::parse)
                        .toList(),
                SignedNote.parse(text.substring(end + 2).getBytes(UTF_8)),
                extra);
    }

    private static long index(String[] lines, int at) {
        var match = INDEX.matcher(at < lines.length ? lines[at] : "");
        if (!match.matches() || lines.length - at - 1 > DEEPEST) {
            throw new MalformedLog("not a proof");
        }
        return Long.parseLong(match.group(1));
    }

    @Override
    public byte[] extra() {
        return extra.clone();
    }

    /** What the log said of itself. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        var head = new StringBuilder(HEADER).append('\n');
        if (extra.length > 0) {
            head.append(EXTRA).append(Base64.getEncoder().encodeToString(extra)).append('\n');
        }
        head.append("index ").append(index).append('\n');
        path.forEach(hash -> head.append(hash).append('\n'));
        return head.append('\n').append(note.wholeText()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LogProof that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return "LogProof[%d in %s]".formatted(index, note.signatures());
    }
}
