package org.iotlabel.transparency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with signatures below it (C2SP signed-note).
 *
 * @param text with its last line feed
 * @param signatures at least one
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
    /** The most signatures that are read; the specification asks for at least 16. */
    static final int MOST_SIGNATURES = 32;

    private static final int LONGEST = 262_144;
    private static final String BETWEEN = "\n\n";

    /** A note with a copy of the list. */
    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    /**
     * Reads a note.
     *
     * @throws MalformedLog when it is none, or too long to be one
     */
    public static SignedNote parse(byte[] note) {
        if (note.length > LONGEST) {
            throw new MalformedLog("the note is too long");
        }
        var all = decode(note);
        var end = all.lastIndexOf(BETWEEN);
        if (end < 0 || !all.endsWith("\n") || all.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new MalformedLog("not a signed note");
        }
        var lines = all.substring(end + BETWEEN.length()).lines().toList();
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new MalformedLog("a note has 1 to " + MOST_SIGNATURES + " signatures");
        }
        return new SignedNote(
                all.substring(0, end + 1),
                lines.stream().map(NoteSignature::parse).toList());
    }

    private static String decode(byte[] note) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedLog("not UTF-8");
        }
    }

    /** The same with more signatures below; one that is there already is not added again. */
    public SignedNote with(List<NoteSignature> more) {
        var all = new ArrayList<>(signatures);
        more.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new SignedNote(text, all);
    }

    /** The whole note. */
    public String wholeText() {
        return Stream.concat(Stream.of(text, "\n"), signatures.stream().map(one -> one.line() + "\n"))
                .collect(Collectors.joining());
    }

    static void requireName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(SignedNote::mayNotStandInNames)) {
            throw new MalformedLog("not a name for a key or a log");
        }
    }

    private static boolean mayNotStandInNames(int c) {
        return c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
