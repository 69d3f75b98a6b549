package org.iotlabel.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Turns words into outlines, without the fonts of the machine: what is drawn looks the same everywhere. A letter that the
 * typeface lacks becomes a box, so that a reader sees that something is missing. For one thread.
 */
final class Lettering {
    private static final int BOX = 0x25a1;

    private final Map<Cut, Face> faces = new EnumMap<>(Cut.class);

    /** One font file, opened. */
    private record Face(TrueTypeFont font, CmapLookup letters) {
        int glyph(int letter) {
            var glyph = letters.getGlyphId(letter);
            return glyph == 0 ? letters.getGlyphId(BOX) : glyph;
        }
    }

    /**
     * The width of the words.
     *
     * @param size of the letters, in the unit of the answer
     */
    double width(String words, Cut cut, double size) {
        try {
            var face = face(cut);
            var width = 0L;
            for (var letter : letters(words)) {
                width += face.font().getAdvanceWidth(face.glyph(letter));
            }
            return width * size / face.font().getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException("A font in memory can be read", e);
        }
    }

    /** The outline of the words; the line on which they stand begins at x, y, and y grows downwards. */
    Path2D outline(String words, Cut cut, double size, double x, double y) {
        try {
            var face = face(cut);
            var scale = size / face.font().getUnitsPerEm();
            var outline = new Path2D.Double();
            var from = 0L;
            for (var letter : letters(words)) {
                var glyph = face.glyph(letter);
                var shape = face.font().getGlyph().getGlyph(glyph);
                if (shape != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, x + from * scale, y);
                    outline.append(shape.getPath().getPathIterator(place), false);
                }
                from += face.font().getAdvanceWidth(glyph);
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException("A font in memory can be read", e);
        }
    }

    private static int[] letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().toArray();
    }

    private Face face(Cut cut) {
        return Objects.requireNonNull(faces.computeIfAbsent(cut, Lettering::opened));
    }

    private static Face opened(Cut cut) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(cut.content()));
            return new Face(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(cut.file(), e);
        }
    }
}
