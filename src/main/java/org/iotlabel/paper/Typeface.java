package org.iotlabel.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.iotlabel.drawing.Cut;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The letters of one document: Liberation (SIL Open Font License 1.1), embedded as far as used. It has the Latin,
 * Greek, Cyrillic and Hebrew letters, and says of any other that it lacks it.
 *
 * <p>One for each document, because the fonts remember which letters a document used.
 */
final class Typeface {

    /** Stands for each letter that the typeface lacks: a reader must see that something is missing. */
    static final String MISSING = "\u25a1";

    private final Map<Cut, BaseFont> fonts = new EnumMap<>(Cut.class);
    private boolean lacking;

    Typeface() {
        for (var cut : Cut.values()) {
            fonts.put(cut, load(cut));
        }
    }

    private static BaseFont load(Cut cut) {
        try {
            var font = BaseFont.createFont(
                    cut.file(), BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, cut.content(), null);
            // The list of letters that it writes is not the whole one, and none is needed (ISO 19005-3 section
            // 6.2.11.4.2).
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(cut.file(), e);
        }
    }

    Font font(Cut cut, float size, Color colour) {
        return new Font(font(cut), size, Font.NORMAL, colour);
    }

    /**
     * The text as it can be printed: composed (Unicode NFC), with plain spaces, and with {@link #MISSING} for each letter that the cut lacks,
     * also for those that would print as nothing, such as a mark that turns the direction of writing.
     */
    String printable(Cut cut, String text) {
        var printable = new StringBuilder();
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        composed.codePoints().forEach(letter -> {
            if (font(cut).charExists(letter) && isVisible(letter)) {
                printable.appendCodePoint(letter);
            } else {
                printable.append(MISSING);
                lacking = true;
            }
        });
        return printable.toString();
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Whether some letter was replaced so far. */
    boolean isLacking() {
        return lacking;
    }

    private BaseFont font(Cut cut) {
        return Objects.requireNonNull(fonts.get(cut));
    }
}
