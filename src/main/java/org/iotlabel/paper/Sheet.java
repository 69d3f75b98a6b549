package org.iotlabel.paper;

import java.awt.Color;
import org.iotlabel.drawing.Cut;
import org.iotlabel.qrcode.QrCode;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * An A4 page on which places are measured in points from the upper left corner, as one reads. Words are tagged with what
 * they are; lines and grounds are decoration, which nobody has to hear of.
 */
public final class Sheet {

    private static final float HEIGHT = PageSize.A4.getHeight();
    // Far below any page, so that measuring a text never ends at the edge.
    private static final float BOTTOMLESS = -10_000;
    // From the upper end of a line to its letters' feet, as a share of the letters' size.
    private static final float ASCENT = 0.8f;
    // How exactly lines are made of equal length.
    private static final float STEP = 2;
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte canvas;
    private final Typeface typeface;
    private final Structure structure;

    Sheet(PdfContentByte canvas, Typeface typeface, Structure structure) {
        this.canvas = canvas;
        this.typeface = typeface;
        this.structure = structure;
    }

    /**
     * How words look; sizes in points.
     *
     * @param tag what kind of words they are
     */
    public record Style(Cut cut, float size, float leading, Color colour, Tag tag) {

        public Style(Cut cut, float size, float leading, Color colour) {
            this(cut, size, leading, colour, Tag.P);
        }

        public Style(Cut cut, float size, Color colour) {
            this(cut, size, size * 1.35f, colour);
        }

        public Style scaled(float factor) {
            return new Style(cut, size * factor, leading * factor, colour, tag);
        }

        /** The same look for another kind of words. */
        public Style as(Tag other) {
            return new Style(cut, size, leading, colour, other);
        }
    }

    /** A place for words: its upper left corner and its width. */
    public record Box(float x, float top, float width) {

        public Box below(float top) {
            return new Box(x, top, width);
        }
    }

    /** Writes the words, with line breaks where the box ends, and gives the place below them. */
    public float write(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_LEFT, false);
    }

    public float writeCentred(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_CENTER, false);
    }

    public float writeRight(String words, Style style, Box box) {
        return laid(words, style, box, Element.ALIGN_RIGHT, false);
    }

    /** The height that the words take in a box of this width. */
    public float height(String words, Style style, float width) {
        return laid(words, style, new Box(0, 0, width), Element.ALIGN_LEFT, true);
    }

    /** The smallest width, down to half of this one, in which the words take no more lines: lines of about equal length. */
    public float balanced(String words, Style style, float width) {
        var height = height(words, style, width);
        int fits = 0;
        int tooNarrow = (int) Math.ceil(width / 2 / STEP) + 1;
        while (tooNarrow - fits > 1) {
            int between = (fits + tooNarrow) / 2;
            if (height(words, style, width - between * STEP) <= height) {
                fits = between;
            } else {
                tooNarrow = between;
            }
        }
        return width - fits * STEP;
    }

    /** Whatever is written from here to {@link #end} is below one tag, such as a row of a table. */
    public void begin(Tag tag) {
        structure.begin(tag);
    }

    /** Ends what {@link #begin} began. */
    public void end() {
        structure.end();
    }

    private float laid(String words, Style style, Box box, int alignment, boolean onlyMeasured) {
        var text = new Chunk(
                typeface.printable(style.cut(), words), typeface.font(style.cut(), style.size(), style.colour()));
        var column = new ColumnText(canvas);
        column.setRunDirection(PdfWriter.RUN_DIRECTION_LTR);
        // The first line's feet stand one leading below the column's top; lifted, its capitals begin at the box's top.
        var lift = style.leading() - style.size() * ASCENT;
        var top = HEIGHT - box.top() + lift;
        column.setSimpleColumn(
                new Phrase(text), box.x(), BOTTOMLESS, box.x() + box.width(), top, style.leading(), alignment);
        if (onlyMeasured) {
            column.go(true);
        } else {
            canvas.beginMarkedContentSequence(structure.piece(style.tag()));
            column.go(false);
            canvas.endMarkedContentSequence();
        }
        return box.top() + column.getLinesWritten() * style.leading();
    }

    public void fill(Color colour, float x, float top, float width, float height, float radius) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        canvas.setColorFill(colour);
        canvas.roundRectangle(x, HEIGHT - top - height, width, height, radius);
        canvas.fill();
        canvas.endMarkedContentSequence();
    }

    public void line(Color colour, float width, float... points) {
        canvas.beginMarkedContentSequence(ARTIFACT);
        canvas.setColorStroke(colour);
        canvas.setLineWidth(width);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.moveTo(points[0], HEIGHT - points[1]);
        for (int i = 2; i < points.length; i += 2) {
            canvas.lineTo(points[i], HEIGHT - points[i + 1]);
        }
        canvas.stroke();
        canvas.endMarkedContentSequence();
    }

    /**
     * Draws the code without its border, which the caller leaves light; one path, so that no seams show.
     *
     * @param words what the code says, for those who cannot see it
     */
    public void draw(QrCode code, String words, Box box) {
        var module = box.width() / code.size();
        var figure = structure.piece(Tag.FIGURE);
        figure.put(PdfName.ALT, new PdfString(words, PdfObject.TEXT_UNICODE));
        canvas.beginMarkedContentSequence(figure);
        canvas.setColorFill(Color.BLACK);
        for (var run : code.runs()) {
            canvas.rectangle(
                    box.x() + run.x() * module,
                    HEIGHT - box.top() - (run.y() + 1) * module,
                    run.length() * module,
                    module);
        }
        canvas.fill();
        canvas.endMarkedContentSequence();
    }
}
