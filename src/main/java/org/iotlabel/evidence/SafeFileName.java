package org.iotlabel.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name that is safe to show and to save a file under, made from one that a stranger chose. Directories are dropped, not
 * resolved; what a screen would not show or would show in another order is removed (Unicode Technical Report 36).
 *
 * @param stem the name without its extension, never empty
 * @param extension without the dot; empty when there is none
 */
record SafeFileName(String stem, String extension) {

    /** The longest name in characters; a file system counts bytes, hence the second limit. */
    static final int MAX_LENGTH = 120;

    private static final int MAX_BYTES = 240;
    private static final int MAX_EXTENSION = 10;

    /** Controls, formatting (bidirectional overrides among it), surrogates, private use, unassigned, line separators. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    /** What Windows forbids in names; the colon would open an alternate stream there. */
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("[A-Za-z0-9]{1," + MAX_EXTENSION + "}");

    /** Names that are devices on Windows, with any extension (Windows file naming rules). */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(\\..*)?");

    static SafeFileName of(String raw) {
        String name = EDGES.matcher(visible(lastSegment(raw))).replaceAll("");
        int dot = name.lastIndexOf('.');
        if (dot > 0 && EXTENSION.matcher(name.substring(dot + 1)).matches()) {
            return new SafeFileName(stem(name.substring(0, dot)), name.substring(dot + 1));
        }
        return new SafeFileName(stem(name), "");
    }

    /** The whole name for a file of this type: its extension is kept when it belongs to the type, else one is added. */
    String as(EvidenceType type) {
        boolean fits = type.hasExtension(extension);
        String ending = "." + (fits ? extension : type.extension());
        String start = fits || extension.isEmpty() ? stem : stem + "." + extension;
        return shortened(start, ending) + ending;
    }

    /** For messages: the name as it was sent, made safe. */
    @Override
    public String toString() {
        String ending = extension.isEmpty() ? "" : "." + extension;
        return shortened(stem, ending) + ending;
    }

    private static String lastSegment(String raw) {
        String normal = Normalizer.normalize(raw, Normalizer.Form.NFC);
        return normal.substring(Math.max(normal.lastIndexOf('/'), normal.lastIndexOf('\\')) + 1);
    }

    private static String visible(String name) {
        String shown = INVISIBLE.matcher(name).replaceAll("");
        var plain = SPACES.matcher(FORBIDDEN.matcher(shown).replaceAll("_")).replaceAll(" ");
        // What stood between a letter and its accent may be gone.
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    private static String stem(String name) {
        String trimmed = EDGES.matcher(name).replaceAll("");
        if (trimmed.isEmpty()) {
            return "evidence";
        }
        return RESERVED.matcher(trimmed).matches() ? "_" + trimmed : trimmed;
    }

    private static String shortened(String start, String ending) {
        String result = start;
        while (result.length() + ending.length() > MAX_LENGTH
                || result.getBytes(UTF_8).length + ending.length() > MAX_BYTES) {
            int end = Math.min(result.length() - 1, MAX_LENGTH - ending.length());
            result = result.substring(0, Character.isHighSurrogate(result.charAt(end - 1)) ? end - 1 : end);
        }
        return EDGES.matcher(result).replaceAll("");
    }
}
