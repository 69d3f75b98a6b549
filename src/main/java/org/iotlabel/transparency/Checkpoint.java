package org.iotlabel.transparency;

import java.util.regex.Pattern;

/**
 * What a log says of itself at one size (C2SP tlog-checkpoint): the text that is signed.
 *
 * @param origin the name of the log
 * @param head its tree
 */
public record Checkpoint(String origin, TreeHead head) {
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int LINES = 3;

    /**
     * A checkpoint with a name that a note can bear.
     *
     * @throws MalformedLog for another name
     */
    public Checkpoint {
        SignedNote.requireName(origin);
    }

    /**
     * Reads the text of a note. Lines after the third are refused: nobody could audit what they say.
     *
     * @throws MalformedLog when it is not such a text
     */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length != LINES + 1
                || !lines[LINES].isEmpty()
                || !SIZE.matcher(lines[1]).matches()) {
            throw new MalformedLog("not the text of a checkpoint");
        }
        return new Checkpoint(lines[0], new TreeHead(Long.parseLong(lines[1]), TreeHash.parse(lines[2])));
    }

    /** Three lines, each with its line feed. */
    public String text() {
        return origin + "\n" + head.size() + "\n" + head.root() + "\n";
    }
}
