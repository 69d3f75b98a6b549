package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * That an entry is in a log, in a form that is checked without the log (C2SP tlog-proof).
 *
 * @param index of the entry
 * @param path from the entry's sibling to the child of the root
 * @param note the checkpoint with its signatures
 */
public record LogProof(long index, List<TreeHash> path, SignedNote note) {
    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,17})");
    private static final int LONGEST = 300_000;
    private static final int DEEPEST = 63;

    /** A proof with a copy of the path. */
    public LogProof {
        path = List.copyOf(path);
    }

    /**
     * Reads a proof. Extra data is passed over: nothing vouches for it.
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
        var at = lines[1].startsWith("extra ") ? 2 : 1;
        return new LogProof(
                index(lines, at),
                List.of(lines).subList(at + 1, lines.length).stream()
                        .map(TreeHash::parse)
                        .toList(),
                SignedNote.parse(text.substring(end + 2).getBytes(UTF_8)));
    }

    private static long index(String[] lines, int at) {
        var match = INDEX.matcher(at < lines.length ? lines[at] : "");
        if (!match.matches() || lines.length - at - 1 > DEEPEST) {
            throw new MalformedLog("not a proof");
        }
        return Long.parseLong(match.group(1));
    }

    /** What the log said of itself. */
    public Checkpoint checkpoint() {
        return Checkpoint.parse(note.text());
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return path.stream()
                .map(TreeHash::toString)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", HEADER + "\nindex " + index + "\n", "\n" + note.wholeText()));
    }
}
